"""A black shape, and a dot where its first copy along a diagonal comes closest to it."""

from arcdsl import DIAGONAL, Grid, cells, direction, distance, paint, place, rect, shift
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    ground, color = draw.colors(2)
    grid, side = draw.canvas(11, 20, ground), draw.choice([3, 5])
    shape = place(draw.symmetric(side), draw.cell(rect((0, 0), grid.shape - (side, side))))
    way = step = draw.choice(DIAGONAL)
    while shift(shape, step) & shape:
        step += way
    copy = shift(shape, step)
    dot = min(copy, key=lambda cell: distance(cell, shape.center))
    if not copy <= cells(grid) or direction(shape.center, dot) != way:
        raise RetryError
    return paint(paint(grid, shape, 0), dot, color)
