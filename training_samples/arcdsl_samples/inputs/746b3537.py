"""A small picture of stripes or squares, with some rows and columns repeated."""

from arcdsl import Grid, dedupe, transpose
from arcdsl_samples.scenes import Draw, RetryError


def stretched(draw: Draw, grid: Grid) -> Grid:
    return Grid([row for row in grid.rows for _ in range(draw.choice([1, 1, 2, 3]))])


def make(draw: Draw) -> Grid:
    picture = draw.picture(draw.number(1, 2), draw.number(3, 5), draw.colors(5))
    grid = stretched(draw, transpose(stretched(draw, picture)))
    if grid == dedupe(grid):
        raise RetryError
    return grid if draw.chance() else transpose(grid)
