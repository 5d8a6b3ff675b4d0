"""Two halves beside a line, each with cells of its own colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half = draw.canvas(3, 12)
    line, *hues = draw.colors(3, without=(0, 3))
    return draw.joined([[draw.noise(half, 0.5, [color]) for color in hues]], line)
