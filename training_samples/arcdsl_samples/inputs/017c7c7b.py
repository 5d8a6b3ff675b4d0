"""A tower of blue and black rows that begins to repeat before it ends."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    repeat, width = draw.number(2, 6), draw.number(3, 6)
    height = repeat + draw.number(2, repeat)
    return draw.tiling(draw.picture(repeat, width, [0, 1]), height + height % 2, width)
