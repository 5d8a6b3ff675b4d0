"""A ground with bands of another colour, and a few dots: one colour of dots on each of the two."""

from arcdsl import Grid, cells, neighbors, paint, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(11, 20, color=(palette := draw.colors(4))[0])
    for _ in range(draw.number(1, 2)):
        row, column = draw.number(0, grid.height - 3), draw.number(0, grid.width - 3)
        grid = paint(grid, rect((row, 0), (row + draw.number(2, 4), grid.width)), palette[1])
        grid = paint(grid, rect((0, column), (grid.height, column + draw.number(2, 4))), palette[1])
    first, second = cells(grid, palette[0]), cells(grid, palette[1])
    inner = [first - neighbors(second), second - neighbors(first)]
    dots = [draw.some(ground, draw.number(1, 3), apart=True) for ground in inner]
    return paint(grid, map(recolor, dots, palette[2:]))
