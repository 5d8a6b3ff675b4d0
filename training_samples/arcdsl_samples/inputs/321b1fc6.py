"""A pattern in several colours, and light blue shapes of its form."""

from arcdsl import Grid, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 4), draw.number(2, 4))
    pattern = draw.colored(shape, draw.colors(draw.number(2, 3), without=(0, 8)))
    copies = [recolor(shape, 8)] * draw.number(1, 4)
    return draw.scatter(draw.canvas(9, 15), [pattern, *copies])
