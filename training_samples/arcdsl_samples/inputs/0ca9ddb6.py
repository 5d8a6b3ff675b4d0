"""Single cells with room around each: red ones, blue ones, and some of another colour."""

from arcdsl import Grid, Mask
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    colors = [1, 2] * 2 + [draw.color(without=(0, 1, 2, 4, 7))]
    count = draw.number(2, 6)
    return draw.scatter(
        draw.canvas(9, 14), [Mask([(0, 0)])] * count, colors=draw.shuffled(colors), gap=2
    )
