"""Make namespaces of its own.

Verdict: forbidden
"""

import ctypes

ctypes.CDLL(None).unshare(0x10000000)
