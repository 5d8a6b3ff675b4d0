"""A green cell, and a yellow one straight or diagonally away from it."""

from arcdsl import ALL, Grid, neighbors, paint, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 14)
    green = draw.cell(grid)
    way = ray(green, draw.choice(ALL), grid) - neighbors(green)
    return paint(grid, {green: 3, draw.cell(way): 4})
