"""Dots of different colours, no two of them in one column."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 16)
    dots = draw.colors(draw.number(4, 9))
    columns = draw.sample(range(grid.width), len(dots))
    places = [(draw.number(0, grid.bottom), column) for column in columns]
    return paint(grid, dict(zip(places, dots, strict=True)))
