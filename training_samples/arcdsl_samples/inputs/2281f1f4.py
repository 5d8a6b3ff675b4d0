"""Grey cells in the top row and in the right column, not in their corner."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 15)
    columns = draw.sample(range(grid.width - 1), draw.number(2, grid.width // 2))
    rows = draw.sample(range(1, grid.height), draw.number(1, grid.height // 2))
    return paint(grid, [*[(0, c) for c in columns], *[(r, grid.right) for r in rows]], 5)
