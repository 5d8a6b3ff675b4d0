"""Figures of several forms, each in its own colour; one form appears most often."""

from arcdsl import Grid, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    kinds, most = draw.number(2, 4), draw.number(2, 4)
    shapes = draw.distinct(lambda: draw.shape(3, diagonal=True), kinds)
    counts = [most, *[draw.number(1, most - 1) for _ in range(kinds - 1)]]
    figures = [
        recolor(shape, color)
        for shape, color, count in zip(shapes, draw.colors(kinds), counts, strict=True)
        for _ in range(count)
    ]
    return draw.scatter(draw.canvas(12, 20), draw.shuffled(figures))
