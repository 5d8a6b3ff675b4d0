"""Every other row has a cell at each end; at least one row has the same colour at both."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 15)
    rows = range(draw.number(0, 1), grid.height, 2)
    same = draw.choice(rows)
    for row in rows:
        left, right = draw.colors(2)
        alike = row == same or draw.chance(0.3)
        grid = paint(grid, {(row, 0): left, (row, grid.right): left if alike else right})
    return grid
