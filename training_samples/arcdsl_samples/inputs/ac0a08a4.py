"""A small picture with cells of different colours."""

from arcdsl import Grid, canvas, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(2, 4), draw.number(2, 4)
    grid = canvas((height, width))
    count = draw.number(2, min(30 // max(height, width), height * width - 1))
    places = draw.sample(cells(grid), count)
    return paint(grid, dict(zip(places, draw.colors(count), strict=True)))
