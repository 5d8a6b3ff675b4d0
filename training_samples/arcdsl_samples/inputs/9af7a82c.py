"""A small picture of colours that are not equally frequent."""

from arcdsl import Grid, cells, colors, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.picture(draw.number(3, 4), draw.number(3, 5), draw.colors(draw.number(2, 4)))
    counts = {size(cells(grid, color)) for color in colors(grid)}
    if len(counts) < len(colors(grid)):
        raise RetryError
    return grid
