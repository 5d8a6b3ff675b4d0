"""Cells of chance colours on a grid with a middle column."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = 2 * draw.number(1, 8) + 1
    dot = draw.number(0, side - 1), side // 2
    palette = draw.colors(draw.number(3, 6))
    grid = draw.noise(canvas((side, side)), 0.4, palette)
    return paint(grid, dot, palette[0])
