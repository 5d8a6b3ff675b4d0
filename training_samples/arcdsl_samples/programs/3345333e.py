"""Take the block away that hides a part of a figure, and complete the figure so that it is its own
mirror image, with as few new cells as possible.

Concepts: symmetry, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, color, block = colors(grid)
    seen, hidden = cells(grid, color), cells(grid, block)
    fits = [shift(turn, step) for turn in symmetries(seen) for step in find(seen | hidden, turn)]
    best = min(fits, key=lambda fit: size(fit & hidden) or size(seen))
    return paint(canvas(grid.shape), [seen, best], color)
