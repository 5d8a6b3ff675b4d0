"""Make every system call that there is, but those that end it, with harmless arguments.

Verdict: forbidden, exited, crash, timeout_wall, timeout_cpu
"""

import ctypes

call = ctypes.CDLL(None).syscall
for number in range(512):
    if number not in {9, 10, 11, 12, 15, 25, 28, 60, 93, 94, 98, 139, 202, 214, 215, 216, 222, 226, 231, 233}:
        call(number, -1, 0, 0, 0, 0, 0)
raise RuntimeError
