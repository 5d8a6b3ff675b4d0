"""Bars of different heights on the bottom edge, not above the middle."""

from arcdsl import Grid, canvas, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half, width = draw.number(2, 9), draw.number(3, 10)
    grid = canvas((2 * half, width))
    tall = [draw.number(1, half), *(draw.number(0, half) for _ in range(width - 1))]
    for column, height in enumerate(draw.shuffled(tall)):
        bar = rect((2 * half - height, column), (2 * half, column))
        grid = paint(grid, bar, draw.color())
    return grid
