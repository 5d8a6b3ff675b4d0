"""A small picture twice, side by side or one on top of the other."""

from arcdsl import Grid, hstack, period, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    picture = draw.picture(draw.number(2, 5), draw.number(2, 5), draw.colors(draw.number(3, 5)))
    if period(picture) != picture.shape:
        raise RetryError
    return draw.choice([hstack, vstack])(picture, picture)
