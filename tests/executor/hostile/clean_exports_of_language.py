"""Bind names of the language to other things, in its own module only.

Verdict: pass
"""

from arcdsl import *

fliplr, flipud, Grid = flipud, fliplr, None


def transform(grid):
    return flipud(grid)
