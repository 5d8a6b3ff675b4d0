"""Make a system call through the second table of the machine.

Verdict: forbidden, pass
"""

import ctypes
import platform

from arcdsl import *

if platform.machine() == "x86_64":
    ctypes.CDLL(None).syscall(0x40000000 + 39)


def transform(grid):
    return grid[:, ::-1]
