"""A red square and grey dots which are straight or exactly diagonally away from it."""

from arcdsl import Grid, canvas, direction, neighbors, paint, ray, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(8, 16), draw.number(8, 16)
    at = draw.number(2, height - 4), draw.number(2, width - 4)
    square = shift(rect((0, 0), (1, 1)), at)
    grid = paint(canvas((height, width)), square, 2)
    for cell in draw.sample(neighbors(square), draw.number(2, 5)):
        grid = paint(grid, draw.cell(ray(cell, direction(square, cell), grid)), 5)
    return grid
