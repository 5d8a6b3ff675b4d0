"""One shape of one colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 6), draw.number(2, 6))
    return draw.scatter(draw.canvas(9, 14), [shape], colors=[draw.color()])
