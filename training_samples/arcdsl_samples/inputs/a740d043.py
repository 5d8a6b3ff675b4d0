"""Blue ground, and on it a small thing of one colour or two."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(1, 4), draw.number(1, 4), fill=0.7)
    thing = draw.colored(shape, draw.colors(draw.number(1, 2), without=(0, 1)))
    return draw.scatter(draw.canvas(6, 11, 1), [thing])
