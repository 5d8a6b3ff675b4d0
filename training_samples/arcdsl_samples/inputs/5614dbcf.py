"""A picture of blocks of three by three cells, with grey specks."""

from arcdsl import Grid, scale
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(2, 5), without={0, 5})
    small = draw.picture(draw.number(2, 5), draw.number(2, 5), [0, 0, 0, *palette])
    return draw.noise(scale(small, 3), 0.12, [5])
