"""Pink cells and cells of another colour, all mixed."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.picture(draw.number(3, 9), draw.number(3, 9), [6, draw.color(without=(0, 2, 6))])
