"""A small square picture of one colour on black, in half of the cases symmetric."""

from arcdsl import Grid, fliplr, foreground, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 5)
    grid = draw.picture(side, side, [0, draw.color()])
    return paint(grid, foreground(fliplr(grid))) if draw.chance() else grid
