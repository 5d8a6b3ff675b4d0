"""Two lines of different colours that cross."""

from arcdsl import Grid, line, paint, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(4, 16)
    row, column = draw.number(1, grid.bottom - 1), draw.number(1, grid.right - 1)
    lines = [line((row, 0), (row, grid.right)), line((0, column), (grid.bottom, column))]
    one, other = draw.colors(2, without={0, 4})
    first, second = draw.shuffled(lines)
    return paint(grid, [recolor(first, one), recolor(second, other)])
