"""A grey band across the grid, and stray cells of one colour on both sides of it."""

from arcdsl import Grid, canvas, transpose, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width, color = draw.number(10, 20), draw.color(without={0, 5})
    above, below = (canvas((draw.number(4, 7), width)) for _ in range(2))
    band = canvas((draw.number(2, 5), width), 5)
    grid = draw.noise(vstack(above, band, below), draw.choice([0.1, 0.2]), [color], on=0)
    return draw.choice([grid, transpose(grid)])
