"""An orange line from the top edge down."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(5, 20)
    column = draw.number(1, grid.width - 2)
    return paint(grid, rect((0, column), (draw.number(2, grid.height - 1), column)), 7)
