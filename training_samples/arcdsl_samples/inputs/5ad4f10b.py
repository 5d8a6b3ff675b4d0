"""A shape of large square blocks, and scattered dots of another colour."""

from arcdsl import Grid, scale
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    block, dot = draw.colors(2)
    large = scale(draw.shape(3, diagonal=True), draw.number(2, 5))
    grid = draw.scatter(draw.canvas(16, 26), [large], colors=[block])
    return draw.noise(grid, 0.08, [dot], on=0)
