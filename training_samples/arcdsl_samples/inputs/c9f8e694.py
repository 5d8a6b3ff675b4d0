"""Colours at the left border, and grey rectangles in the rows that have one."""

from arcdsl import Grid, find, line, paint, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 16)
    side = line((draw.number(0, 2), 0), (grid.bottom - draw.number(0, 2), 0))
    grid = paint(grid, draw.colored(side, draw.colors(draw.number(2, 3), without=(0, 5))))
    right = rect((side.top, 1), (side.bottom, grid.right))
    for _ in range(draw.number(2, 4)):
        area = draw.rectangle(2, 5)
        grid = paint(grid, shift(area, draw.choice(find(right, area))), 5)
    return grid
