"""Set up a ring through which the kernel would do the work of other system calls.

Verdict: forbidden
"""

import ctypes

ctypes.CDLL(None).syscall(425, 8, ctypes.create_string_buffer(120))
