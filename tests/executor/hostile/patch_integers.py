"""Change the number one by writing into its memory.

Verdict: pass, wrong, crash, exception, tampered, exited, invalid, timeout_cpu, nondeterministic, timeout_wall, memory
"""

import ctypes

from arcdsl import *

ctypes.c_uint32.from_address(id(1) + 24).value = 2


def transform(grid):
    return grid[:, ::-1]
