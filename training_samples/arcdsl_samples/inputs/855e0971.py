"""Bands of different colours with a few black dots."""

from arcdsl import Grid, canvas, cells, paint, transpose, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    width = draw.number(12, 20)
    bands = []
    for color in draw.colors(draw.number(2, 4)):
        band = canvas((draw.number(3, 7), width), color)
        bands.append(paint(band, draw.some(band, draw.number(0, 2), apart=True), 0))
    grid = vstack(*bands)
    if not cells(grid, 0):
        raise RetryError
    return grid if draw.chance() else transpose(grid)
