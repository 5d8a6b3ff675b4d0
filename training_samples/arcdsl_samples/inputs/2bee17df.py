"""A border of two colours that is ragged inwards; a row and a column between are free of it."""

from arcdsl import Grid, cells, frame, line, paint, rotate
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 16, square=True)
    one, other = draw.colors(2, without=(0, 3))
    for color in (one, one, other, other):
        for c in range(grid.width):
            grid = paint(grid, line((0, c), (max(0, draw.number(-2, 4)), c)), color)
        grid = rotate(grid)
    rows, columns = [draw.sample(range(4, grid.width - 4), draw.number(1, 2)) for _ in range(2)]
    inner = cells(grid) - frame(grid)
    return paint(grid, [p for p in inner if p.r in rows or p.c in columns], 0)
