"""A picture in a grid of as many parts as the picture has cells, in any of them."""

from arcdsl import Grid, canvas, paint, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 5)
    picture = draw.shape(side, fill=draw.number(30, 60) / 100, diagonal=True)
    at = draw.cell(canvas((side, side)))
    return paint(canvas((side**2, side**2)), shift(picture, at * side), draw.color())
