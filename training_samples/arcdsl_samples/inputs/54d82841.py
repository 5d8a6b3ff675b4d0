"""Arches of different colours above the bottom row."""

from arcdsl import Grid, cells, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    arches = []
    for _ in range(draw.number(1, 3)):
        height, width = draw.number(2, 3), draw.choice([3, 3, 5])
        arches.append(rect((0, 0), (height - 1, width - 1)) - rect((1, 1), (height, width - 2)))
    grid = draw.canvas(5, 14)
    palette = draw.colors(len(arches), without={0, 4})
    return draw.scatter(grid, arches, colors=palette, inside=cells(grid[:-1]))
