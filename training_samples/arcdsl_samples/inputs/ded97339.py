"""Light blue dots, some of them in the same row or column."""

from arcdsl import ORTHOGONAL, Grid, neighbors, paint, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 20)
    dots = draw.some(grid, draw.number(2, 7))
    return paint(grid, dots | draw.cell(ray(dots, ORTHOGONAL, grid) - neighbors(dots)), 8)
