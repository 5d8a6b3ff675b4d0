"""Replace each light blue shape with a copy of the coloured pattern of the same form, and remove
the pattern.

Concepts: templates, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pattern = foreground(grid, {0, 8})
    spots = find(cells(grid, 8), cells(pattern))
    return paint(canvas(grid.shape), [shift(pattern, step) for step in spots])
