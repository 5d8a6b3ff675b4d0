"""A small square picture."""

from arcdsl import Grid, transpose
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(2, 6)
    picture = draw.picture(side, side, draw.colors(draw.number(2, 3)))
    if picture == transpose(picture):
        raise RetryError
    return picture
