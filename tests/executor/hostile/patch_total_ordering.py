"""Add comparisons to the classes of the language by total_ordering.

Verdict: tampered, exception
"""

from functools import total_ordering

from arcdsl import *

for kind in (Point, Grid):
    total_ordering(kind)


def transform(grid):
    return grid[:, ::-1]
