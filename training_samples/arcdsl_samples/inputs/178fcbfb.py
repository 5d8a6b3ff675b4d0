"""Single cells in red, green and blue; no row has both a green and a blue one."""

from arcdsl import Grid, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 14)
    for row in draw.sample(range(grid.height), draw.number(2, 4)):
        grid = paint(grid, (row, draw.number(0, grid.width - 1)), draw.choice((1, 3)))
    return paint(grid, draw.some(cells(grid, 0), draw.number(1, 3), apart=True), 2)
