"""Red rings with a red dot inside; they may overlap, and the border may cut them open."""

from arcdsl import Grid, Mask, cells, holes, neighbors, paint, shift
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 18)
    for _ in range(draw.number(1, 4)):
        ring = draw.ring(4, 7)
        dot = draw.some(holes(ring) - neighbors(ring), 1) if min(ring.shape) > 4 else Mask()
        grid = paint(grid, shift(ring | dot, draw.cell(grid) - (2, 2)), 2)
    if not holes(cells(grid, 2)) & cells(grid):
        raise RetryError
    return grid
