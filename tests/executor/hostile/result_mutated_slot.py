"""Write into the private array of the input, and mirror it.

Verdict: pass, exception
"""

from arcdsl import *


def transform(grid):
    array = grid._array
    array.setflags(write=True)
    array[:] = array[:, ::-1].copy()
    return grid
