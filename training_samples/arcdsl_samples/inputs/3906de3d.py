"""A blue block at the top with notches in its lower edge, and red bars below it."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, wide, deep = draw.number(9, 15), draw.number(4, 9), draw.number(3, 5)
    left = draw.number(1, 4)
    columns = range(left, left + wide)
    grid = canvas((height, left + wide + draw.number(1, 4)))
    for c in columns:
        grid = paint(
            grid, line((0, c), (draw.choice((deep, deep, draw.number(1, deep))) - 1, c)), 1
        )
    for c in draw.sample(columns, draw.number(1, wide // 2)):
        top = draw.number(deep + 1, height - 1)
        grid = paint(grid, line((top, c), (draw.number(top, height - 1), c)), 2)
    return grid
