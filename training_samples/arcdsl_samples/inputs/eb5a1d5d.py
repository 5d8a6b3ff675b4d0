"""Rectangles in each other, each of another colour than the one around it."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    color = draw.color()
    grid = draw.canvas(12, 27, color)
    depth = draw.number(1, 4)
    rows, columns = (sorted(draw.sample(range(1, side), 2 * depth)) for side in grid.shape)
    for i in range(depth):
        color = draw.color(without=(0, color))
        area = rect((rows[i], columns[i]), (rows[-1 - i] - 1, columns[-1 - i] - 1))
        grid = paint(grid, area, color)
    return grid
