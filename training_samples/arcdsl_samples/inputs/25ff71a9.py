"""One shape that does not reach the bottom row."""

from arcdsl import Grid, canvas, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(1, 3), draw.number(1, 3), diagonal=True)
    grid = draw.scatter(draw.canvas(3, 8), [shape], colors=[draw.color()])
    return vstack(grid, canvas((1, grid.width)))
