"""Return an object whose `__class__` is Grid.

Verdict: invalid
"""

from arcdsl import *


class Liar:
    __class__ = Grid
    shape = (1, 2)


def transform(grid):
    return Liar()
