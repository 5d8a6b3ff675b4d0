"""Grey dots, each with room for a square around it."""

from arcdsl import Grid, Mask, cells, frame
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 16)
    dots = [Mask([(0, 0)])] * draw.number(2, 6)
    return draw.scatter(grid, dots, colors=[5], gap=2, inside=cells(grid) - frame(grid))
