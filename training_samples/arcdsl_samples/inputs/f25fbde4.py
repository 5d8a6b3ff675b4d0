"""One shape of one colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 5), draw.number(2, 5), diagonal=True)
    return draw.scatter(draw.canvas(7, 15), [shape], colors=[draw.color()])
