"""Dots in the top row, and under each of them a grey rectangle."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 22)
    hues = draw.colors(draw.number(2, 4), without=(0, 5))
    ends = sorted(draw.sample(range(grid.width - len(hues) + 1), 2 * len(hues)))
    for i, hue in enumerate(hues):
        left, right = ends[2 * i] + i, ends[2 * i + 1] + i
        top, bottom = sorted(draw.sample(range(2, grid.height), 2))
        grid = paint(grid, rect((top, left), (bottom, right)), 5)
        grid = paint(grid, (0, draw.number(left, right)), hue)
    return grid
