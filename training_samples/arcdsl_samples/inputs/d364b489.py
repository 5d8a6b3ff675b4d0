"""Blue cells with room around each."""

from arcdsl import Grid, Mask
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(5, 20)
    dots = [Mask([(0, 0)])] * draw.number(1, 2 + grid.height * grid.width // 20)
    return draw.scatter(grid, dots, colors=[1], gap=2)
