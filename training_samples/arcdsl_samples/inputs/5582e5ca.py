"""A small picture with one most frequent colour."""

from arcdsl import Grid, cells, colors, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(3, 5)
    grid = draw.picture(side, side, draw.colors(draw.number(3, 5)))
    first, second, *_ = [size(cells(grid, color)) for color in colors(grid)]
    if first == second:
        raise RetryError
    return grid
