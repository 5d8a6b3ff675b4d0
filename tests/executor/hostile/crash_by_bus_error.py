"""Grow the shared memory beyond what lies behind it, and touch it.

Verdict: crash, exception, forbidden, tampered
"""

import gc
import mmap

for memory in gc.get_objects():
    if type(memory) is mmap.mmap:
        memory.resize(len(memory) + 2**20)
        memory[-1] = 1
raise RuntimeError
