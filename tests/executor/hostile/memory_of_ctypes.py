"""Allocate with malloc until nothing is left, and write into it.

Verdict: crash, pass, memory, wrong, exception, timeout_cpu
"""

import ctypes

malloc = ctypes.CDLL(None).malloc
malloc.restype = ctypes.c_void_p
for _ in range(10**4):
    ctypes.memset(malloc(10**6), 1, 10**6)
