"""A red shape, moved out of the middle of the box whose corners are four green dots."""

from arcdsl import Grid, Mask, Point, cells, corners, find, paint, place, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(3, 7), draw.number(3, 7))
    grid = draw.canvas(max(shape.shape) + 2, 15)
    outside = rect((0, 0), shape.shape + Point(1, 1))
    dots = draw.choice(shift(Mask(corners(outside)), v) for v in find(cells(grid), outside))
    middle = dots.top_left + Point(1, 1)
    steps = [v for v in rect((-3, -3), (3, 3)) if place(shape, middle + v) <= cells(grid) - dots]
    moved = place(shape, middle + draw.choice(v for v in steps if v != (0, 0)))
    return paint(paint(grid, moved, 2), dots, 3)
