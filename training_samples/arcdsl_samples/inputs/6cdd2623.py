"""Dots of two colours all over, and dots of a third where lines end at the edges."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 22)
    line_color, *others = draw.colors(3)
    grid = draw.noise(grid, 0.2, [*others, others[0]])
    rows = draw.sample(range(1, grid.height - 1), draw.number(0, 3))
    columns = draw.sample(range(1, grid.width - 1), draw.number(0 if rows else 1, 2))
    ends = [(r, c) for r in rows for c in (0, grid.width - 1)]
    return paint(
        grid, [*ends, *((r, c) for c in columns for r in (0, grid.height - 1))], line_color
    )
