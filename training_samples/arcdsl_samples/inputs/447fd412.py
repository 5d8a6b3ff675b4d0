"""A blue figure with some red cells, and only the red cells of enlarged copies."""

from arcdsl import Grid, neighbors, recolor, scale, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 3), draw.number(3, 4))
    red = draw.some(shape, draw.number(1, 3))
    if not red <= neighbors(shape - red):
        raise RetryError
    figure = union([recolor(shape, 1), recolor(red, 2)])
    ends = recolor(figure, {1: 0})
    copies = [scale(ends, draw.number(1, 3)) for _ in range(draw.number(1, 3))]
    return draw.scatter(draw.canvas(12, 22), [figure, *copies])
