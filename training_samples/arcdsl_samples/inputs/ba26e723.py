"""A band of one colour with every second cell of its upper and lower row missing."""

from arcdsl import Grid, canvas, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = canvas((3, draw.number(6, 28)))
    first, color = draw.number(0, 1), draw.color(without=(0, 6))
    return paint(grid, [p for p in cells(grid) if p.r == 1 or (p.r // 2 + p.c) % 2 == first], color)
