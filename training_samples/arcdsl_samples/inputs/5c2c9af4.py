"""Three dots on a diagonal, the middle one halfway between the others."""

from arcdsl import DIAGONAL, Grid, Point, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(15, 30, square=True)
    k = draw.number(2, 5)
    middle = Point(draw.number(k, grid.bottom - k), draw.number(k, grid.right - k))
    step = k * draw.choice(DIAGONAL)
    return paint(grid, [middle - step, middle, middle + step], draw.color())
