"""Grey cells with room for a ring around each."""

from arcdsl import Grid, Mask, cells, frame
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 16)
    inside = cells(grid) - frame(grid)
    return draw.scatter(
        grid, [Mask([(0, 0)])] * draw.number(2, 6), colors=[5], gap=2, inside=inside
    )
