"""Panels of one colour each, some of them black, between lines."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side, panel = draw.number(3, 5), draw.number(2, 4)
    separator, *palette = draw.colors(draw.number(2, 4))
    picture = draw.picture(side, side, [0, *palette])
    parts = [[canvas((panel, panel), color) for color in row] for row in picture.rows]
    return draw.joined(parts, separator)
