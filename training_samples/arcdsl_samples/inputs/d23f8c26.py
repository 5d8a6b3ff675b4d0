"""Cells of chance colours on a grid with a middle column."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = 2 * draw.number(1, 8) + 1
    palette = draw.colors(draw.number(3, 6))
    grid = draw.noise(canvas((side, side)), 0.4, palette)
    inside, outside = (draw.number(0, side - 1), side // 2), (draw.number(0, side - 1), 0)
    return paint(grid, {inside: palette[0], outside: palette[1]})
