"""Write machine code over the code of a C function.

Verdict: crash
"""

import ctypes

libc = ctypes.CDLL(None)
ctypes.memset(ctypes.cast(libc.getpid, ctypes.c_void_p).value, 0x90, 16)
