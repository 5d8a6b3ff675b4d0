"""Mark the classes of the language by typing.final.

Verdict: tampered
"""

from typing import final

from arcdsl import *

for kind in (Grid, Mask, Object, Point):
    final(kind)


def transform(grid):
    return grid[:, ::-1]
