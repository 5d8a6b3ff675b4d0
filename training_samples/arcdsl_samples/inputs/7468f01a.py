"""A rectangle with a few spots in it."""

from arcdsl import Grid, canvas, foreground, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    back, spot = draw.colors(2)
    picture = canvas((draw.number(4, 7), draw.number(4, 8)), back)
    spots = [draw.shape(2, draw.number(1, 2)) for _ in range(draw.number(1, 3))]
    inner = rect((1, 1), picture.shape - (2, 2))
    picture = draw.scatter(picture, spots, colors=[spot], inside=inner)
    return draw.scatter(draw.canvas(10, 17), [foreground(picture)])
