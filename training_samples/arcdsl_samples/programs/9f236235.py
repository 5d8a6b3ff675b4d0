"""Make each panel between the lines a single cell, and mirror the result left to right.

Concepts: panels, reflection, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return dedupe(grid)[::2, ::-2]
