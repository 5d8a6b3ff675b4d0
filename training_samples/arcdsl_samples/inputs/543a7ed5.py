"""Outlines and filled rectangles of one colour on light blue, with room around each."""

from arcdsl import Grid, cells, frame
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = [draw.ring(3, 7) for _ in range(draw.number(1, 3))]
    pieces += [draw.rectangle(2, 5) for _ in range(draw.number(0, 2))]
    grid = draw.canvas(13, 20, 8)
    inside, color = cells(grid) - frame(grid), draw.color(without={0, 3, 4, 8})
    return draw.scatter(grid, pieces, colors=[color], gap=2, inside=inside)
