"""Pluses of two colours with room around each."""

from arcdsl import ORTHOGONAL, Grid, Object, cells, frame, neighbors, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    arm, center = draw.colors(2)
    plus = recolor(neighbors((1, 1), ORTHOGONAL), arm) | Object({(1, 1): center})
    grid = draw.canvas(11, 18)
    inside = cells(grid) - frame(grid)
    return draw.scatter(grid, [plus] * draw.number(1, 4), gap=3, inside=inside)
