"""Unmap the memory of the interpreter.

Verdict: crash
"""

import ctypes

ctypes.CDLL(None).munmap(ctypes.c_void_p(id(ctypes) & ~4095), ctypes.c_size_t(2**30))
ctypes.string_at(id(ctypes))
