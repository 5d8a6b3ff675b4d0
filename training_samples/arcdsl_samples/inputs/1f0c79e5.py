"""A small square of one colour with one or two red corners."""

from arcdsl import Grid, Object, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    square = rect((0, 0), (1, 1))
    red = draw.some(square, draw.number(1, 2))
    block: Object = recolor(square, draw.color(without=(0, 2))) | recolor(red, 2)
    return draw.scatter(draw.canvas(8, 14), [block])
