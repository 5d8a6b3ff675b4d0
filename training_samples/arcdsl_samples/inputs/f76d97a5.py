"""Grey and one other colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.picture(draw.number(3, 10), draw.number(3, 10), [5, draw.color(without=(0, 5))])
