"""A light blue shape, and a square frame of its size with sides of four colours."""

from arcdsl import Grid, Mask, corners, frame, objects, recolor, rect, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 6)
    shape = draw.shape(side, fill=draw.number(40, 70) / 100)
    outer = rect((-1, -1), (side, side))
    edges = objects(frame(outer) - Mask(corners(outer)), diagonal=False)
    sides = [recolor(*pair) for pair in zip(edges, draw.colors(4, (0, 8)), strict=True)]
    return draw.scatter(draw.canvas(2 * side + 5, 18), [recolor(shape, 8), union(sides)])
