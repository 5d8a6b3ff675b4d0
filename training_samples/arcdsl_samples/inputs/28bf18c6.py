"""One shape of one colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 6), draw.number(2, 6), diagonal=True)
    return draw.scatter(draw.canvas(8, 14), [shape], colors=[draw.color()])
