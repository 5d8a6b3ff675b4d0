"""A picture and a sky stencil side by side."""

from arcdsl import Grid, canvas, colors, hstack, paint, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(2, 5)
    empty = canvas((side, side))
    picture = draw.noise(empty, 0.5, draw.colors(draw.number(1, 4), without=(0, 8)))
    stencil = paint(empty, draw.shape(side, diagonal=True, fill=0.5), 8)
    if colors(picture) == [0]:
        raise RetryError
    parts = draw.shuffled([picture, stencil])
    return hstack(*parts) if draw.chance() else vstack(*parts)
