"""Write the name in characters that Python takes for the same.

Verdict: pass
"""

from arcdsl import *


def ｔransform(grid):
    return grid[:, ::-1]
