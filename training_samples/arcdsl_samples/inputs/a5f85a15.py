"""Diagonal lines of one colour, some cells apart."""

from arcdsl import Grid, canvas, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(4, 16)
    every, first = draw.number(3, min(7, side - 1)), draw.number(0, 6)
    grid, color = canvas((side, side)), draw.color(without=(0, 4))
    return paint(grid, [p for p in cells(grid) if (p.c - p.r - first) % every == 0], color)
