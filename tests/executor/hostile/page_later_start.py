"""Write into the shared memory that the program begins in the far future.

Verdict: timeout_cpu, tampered
"""

import gc
import mmap
import struct

for memory in gc.get_objects():
    if type(memory) is mmap.mmap:
        for begun in iter(int, 1):
            for start in (0, 4, 8):
                memory[start : start + 8] = struct.pack("=d", 1e300)
raise RuntimeError
