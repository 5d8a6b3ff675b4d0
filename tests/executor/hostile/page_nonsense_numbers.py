"""Fill the head of the shared memory with numbers that are none, then loop.

Verdict: timeout_cpu, tampered
"""

import gc
import mmap

for memory in gc.get_objects():
    if type(memory) is mmap.mmap:
        memory[0:16] = b"\xff" * 16
sum(iter(int, 1))
