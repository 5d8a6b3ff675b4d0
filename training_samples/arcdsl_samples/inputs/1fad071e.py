"""Small squares and single cells in blue and red; at most five squares are blue."""

from arcdsl import Grid, Mask, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    square, single = rect((0, 0), (1, 1)), Mask([(0, 0)])
    counted = [recolor(square, 1)] * draw.number(0, 5)
    others = [(square, 2), (single, 1), (single, 2)]
    rest = [recolor(one, color) for one, color in others for _ in range(draw.number(1, 3))]
    return draw.scatter(draw.canvas(9, 14), [*counted, *rest])
