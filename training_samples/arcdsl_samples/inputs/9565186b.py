"""A small picture with one most frequent colour."""

from arcdsl import Grid, cells, colors, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(2, 4), (0, 5))
    grid = draw.picture(draw.number(3, 5), draw.number(3, 5), [*palette, palette[0]])
    most, second = [size(cells(grid, color)) for color in colors(grid)[:2]]
    if most == second:
        raise RetryError
    return grid
