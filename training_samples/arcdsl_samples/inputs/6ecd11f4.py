"""A shape of large squares, and a picture of as many small ones in many colours."""

from arcdsl import Grid, foreground, recolor, scale, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    count, factor = draw.number(3, 4), draw.number(3, 5)
    shape = draw.shape(count, fill=draw.number(50, 80) / 100, diagonal=True)
    if size(shape) == count**2:
        raise RetryError
    picture = foreground(draw.picture(count, count, draw.colors(9)))
    large = recolor(scale(shape, factor), draw.color())
    return draw.scatter(draw.canvas(count * factor + 3, 27), [large, picture])
