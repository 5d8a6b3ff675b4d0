"""A small picture of a few colours and black."""

from arcdsl import Grid, canvas, paint, size
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    count = draw.number(2, 5)
    most = min(5, 30 // count)
    grid = canvas((draw.number(3, most), draw.number(3, most)))
    return paint(
        grid, draw.colored(draw.some(grid, draw.number(count, size(grid) - 2)), draw.colors(count))
    )
