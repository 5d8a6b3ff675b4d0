"""Light blue dots, some of them in one row or column."""

from arcdsl import ORTHOGONAL, Grid, Mask, neighbors, paint, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(5, 15)
    dots = draw.some(grid, draw.number(0, 2))
    for _ in range(draw.number(1, 2)):
        one = draw.cell(grid)
        dots |= Mask([one, draw.cell(ray(one, ORTHOGONAL, grid) - neighbors(one))])
    return paint(grid, dots, 8)
