"""Single cells of several colours."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 12)
    dots = draw.some(grid, draw.number(3, grid.width + 1))
    return paint(grid, draw.colored(dots, draw.colors(draw.number(1, 3))))
