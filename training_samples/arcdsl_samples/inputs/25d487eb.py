"""A triangle with an odd cell in the middle of its base."""

from arcdsl import Grid, Mask, Object, canvas, paint, place, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    high = draw.number(2, 4)
    color, odd = draw.colors(2)
    triangle = Mask([(r, c) for r in range(high + 1) for c in range(high - r, high + r + 1)])
    piece = recolor(triangle, color) | Object({(high, high): odd})
    grid = canvas((draw.number(10, 18), draw.number(10, 18)))
    at = draw.number(2, grid.height - high - 2), draw.number(0, grid.width - 2 * high - 2)
    return draw.turned(paint(grid, place(piece, at)))
