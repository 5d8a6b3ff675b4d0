"""Write to address zero on the second grid.

Verdict: crash
"""

import ctypes


def transform(grid):
    if grid.width == 3:
        ctypes.memset(0, 1, 1)
    return grid[:, ::-1]
