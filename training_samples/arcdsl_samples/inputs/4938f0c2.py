"""A green square, and a red shape diagonally beside it, with room for its mirror images."""

from arcdsl import Grid, canvas, paint, place, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 5), draw.number(2, 5), diagonal=True)
    grid = paint(canvas(2 * shape.shape + (2, 2)), shape, 2)
    grid = paint(grid, shift(rect((0, 0), (1, 1)), shape.shape), 3)
    return draw.scatter(draw.canvas(8, 20), [place(draw.turned(grid))])
