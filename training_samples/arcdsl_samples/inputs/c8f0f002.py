"""Orange cells and cells of two or three other colours, all mixed."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    others = draw.colors(draw.number(1, 3), without=(0, 5, 7))
    return draw.picture(draw.number(3, 9), draw.number(3, 9), [7, *others])
