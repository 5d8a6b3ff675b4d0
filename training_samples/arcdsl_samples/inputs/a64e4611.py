"""Noise with a large black rectangle, from which corridors lead to the border."""

from arcdsl import Grid, canvas, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.noise(canvas((draw.number(26, 30), draw.number(24, 30))), 0.5, [draw.color()])
    left, top = draw.number(5, 8), draw.choice([0, 0, draw.number(5, 7)])
    right = left + draw.number(6, 9)
    bottom = grid.bottom - draw.choice([0, 0, draw.number(5, 7)])
    grid = paint(grid, rect((top, left), (bottom, right)), 0)
    for column in draw.sample([0, 0, grid.right, grid.right], draw.number(1, 3)):
        wide, row = draw.number(2, 3), draw.number(top, bottom - 3)
        grid = paint(grid, rect((row, left), (row + wide, column)), 0)
    return draw.turned(grid)
