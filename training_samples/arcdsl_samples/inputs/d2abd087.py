"""Shapes of one colour, some of six cells and some of fewer or more."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    sixes = [draw.blob(6) for _ in range(draw.number(1, 4))]
    others = [draw.blob(draw.choice([2, 3, 4, 5, 7, 8, 9])) for _ in range(draw.number(1, 5))]
    pieces = draw.shuffled(sixes + others)
    return draw.scatter(draw.canvas(10, 20), pieces, colors=[draw.color(without=(0, 1, 2))])
