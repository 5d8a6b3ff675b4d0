"""Pieces of different colours, one of which is its own mirror image, left to right."""

from arcdsl import Grid, fliplr
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = [draw.symmetric(draw.number(2, 3), draw.number(2, 4))]
    while len(pieces) < 3:
        other = draw.shape(draw.number(2, 3), draw.number(2, 4))
        pieces += [other] if other != fliplr(other) else []
    return draw.scatter(draw.canvas(9, 14), draw.shuffled(pieces), colors=draw.colors(3))
