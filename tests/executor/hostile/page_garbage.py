"""Fill the shared memory with garbage.

Verdict: tampered
"""

import gc
import mmap
import os

for memory in gc.get_objects():
    if type(memory) is mmap.mmap:
        memory[:] = b"\xee" * len(memory)
os._exit(0)
