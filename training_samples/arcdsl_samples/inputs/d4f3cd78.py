"""A grey frame with a gap in one of its sides."""

from arcdsl import Grid, Mask, corners
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    ring = draw.ring(3, 9)
    gap = draw.cell(ring - Mask(corners(ring)))
    return draw.scatter(draw.canvas(8, 20), [ring - gap], colors=[5])
