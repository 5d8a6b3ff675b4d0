"""Rectangles of one colour with spots of another and red spots, not as many in any two."""

from arcdsl import Grid, foreground, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    ground, other = draw.colors(2, without=(0, 2))
    pieces = []
    for reds in draw.sample(range(6), draw.number(2, 4)):
        part = draw.noise(draw.canvas(3, 6, ground), 0.2, [other])
        pieces.append(foreground(paint(part, draw.some(part, reds), 2)))
    return draw.scatter(draw.canvas(10, 18), pieces)
