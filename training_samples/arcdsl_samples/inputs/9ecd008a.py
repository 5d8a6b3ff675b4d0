"""A picture that is symmetric in both ways; a black square hides a part of one half."""

from arcdsl import Grid, paint, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(5, 12)
    grid = draw.mirrored(draw.picture(side, side, draw.colors(draw.number(4, 8))))
    hidden = draw.number(2, 4)
    at = draw.number(0, grid.height - hidden), draw.number(0, 1) * side
    square = shift(rect((0, 0), (hidden - 1, hidden - 1)), at)
    return paint(grid, shift(square, (0, draw.number(0, side - hidden))), 0)
