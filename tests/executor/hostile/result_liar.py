"""Return an object that claims to be a Grid.

Verdict: invalid
"""

from arcdsl import *


class Liar(Grid):
    shape = (10**6, 10**6)

    def __array__(self, *a, **k):
        raise SystemExit

    def __reduce__(self):
        return exit, ()


def transform(grid):
    return Liar([[1]])
