"""Dots of different colours in two to four corners of a square."""

from arcdsl import Grid, corners, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 22, square=True)
    dots = draw.sample(corners(grid), draw.number(2, 4))
    return paint(grid, dict(zip(dots, draw.colors(4), strict=False)))
