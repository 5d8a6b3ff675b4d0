"""Change a private constant of the language in place.

Verdict: pass
"""

from arcdsl import *
from arcdsl.primitives import parts

for name, value in [*vars(parts).items()]:
    if name[:2] != "__" and type(value) in (list, dict, set):
        value.clear()


def transform(grid):
    return grid[:, ::-1]
