"""Light blue dots, some of them far apart in one row or column."""

from arcdsl import ORTHOGONAL, Grid, Mask, distance, paint, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 15)
    dots = draw.some(grid, draw.number(0, 2))
    for _ in range(draw.number(1, 2)):
        one = draw.cell(grid)
        far = [p for p in ray(one, ORTHOGONAL, grid) if distance(p, one) > 3]
        dots |= Mask([one, draw.choice(far)])
    return paint(grid, dots, 8)
