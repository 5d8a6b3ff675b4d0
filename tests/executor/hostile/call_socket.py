"""Open a socket by the system call itself.

Verdict: forbidden
"""

import ctypes

ctypes.CDLL(None).socket(2, 1, 0)
