"""Frames and filled rectangles of one colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    frames = [draw.ring(3, 7) for _ in range(draw.number(1, 4))]
    solid = [draw.rectangle(2, 4) for _ in range(draw.number(0, 3))]
    color = draw.color(without=(0, 3))
    return draw.scatter(draw.canvas(10, 20), frames + solid, colors=[color])
