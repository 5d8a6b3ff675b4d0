"""A rectangle with tails of one cell at some of its corners."""

from arcdsl import Grid, Mask, cells, corners, frame, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    block = draw.rectangle(2, 3)
    outer = rect((-1, -1), block.shape)
    shape = block | Mask(draw.sample(corners(outer), draw.number(1, 4)))
    grid = draw.canvas(8, 15)
    return draw.scatter(grid, [shape], colors=[draw.color()], inside=cells(grid) - frame(grid))
