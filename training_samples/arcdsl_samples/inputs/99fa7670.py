"""Dots of different colours in different rows."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(4, 12)
    rows = draw.sample(range(0, grid.height, 2), draw.number(1, grid.height // 3 + 1))
    palette = draw.colors(len(rows))
    columns = [draw.number(0, grid.right - 1) for _ in rows]
    return paint(grid, dict(zip(zip(rows, columns, strict=True), palette, strict=True)))
