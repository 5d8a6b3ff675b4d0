"""Figures of different colours; one is the largest."""

from arcdsl import Grid, box, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    most = draw.number(5, 10)
    counts = [most, *(draw.number(2, most - 1) for _ in range(draw.number(2, 4)))]
    pieces = []
    for count, color in zip(counts, draw.colors(len(counts)), strict=True):
        figure = draw.blob(count, diagonal=draw.chance(0.3))
        pieces.append(recolor(box(figure), 0) | recolor(figure, color))
    return draw.scatter(draw.canvas(8, 15), pieces)
