"""Stripes along one side of an empty grid."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    stripes = [draw.color() for _ in range(draw.number(2, 5))]
    width, empty = draw.number(2, 10), draw.number(len(stripes), 10)
    return draw.turned(Grid([[color] * width for color in [*stripes, *[0] * empty]]))
