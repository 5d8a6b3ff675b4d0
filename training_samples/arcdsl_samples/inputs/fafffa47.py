"""Two halves, one on the other, each with cells of its own colour."""

from arcdsl import Grid, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half = draw.canvas(3, 10)
    return vstack(*(draw.noise(half, 0.5, [color]) for color in draw.colors(2, without=(0, 2))))
