"""Pairs of green squares that touch at a corner, with room at their other corners."""

from arcdsl import Grid, Mask, recolor, rect, scale
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = []
    for _ in range(draw.number(1, 3)):
        side = draw.number(1, 3)
        pair = scale(draw.turned(Mask([(1, 1), (2, 2)])), side)
        pieces.append(recolor(rect((0, 0), (4 * side - 1, 4 * side - 1)), 0) | recolor(pair, 3))
    return draw.scatter(draw.canvas(9, 20), pieces, gap=0)
