"""A picture of three by three grey blocks."""

from arcdsl import Grid, scale
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    picture = draw.shape(3, fill=draw.number(40, 80) / 100, diagonal=True)
    return draw.scatter(draw.canvas(12, 21), [scale(picture, 3)], colors=[5])
