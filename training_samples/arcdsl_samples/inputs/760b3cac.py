"""A light blue shape, and below it a yellow one that points up to the left or to the right."""

from arcdsl import Grid, Point, canvas, paint, place, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(2, 5), draw.number(3, 6)
    shape = draw.shape(height, width, fill=draw.number(50, 80) / 100)
    pointer = rect((1, 0), (1, 2)) | (2, 1) | (0, draw.choice([0, 2]))
    at = Point(draw.number(0, 3), width + draw.number(0, 3))
    below = at + Point(height, (width - 3) // 2)
    grid = canvas((below.r + 3 + draw.number(0, 3), 3 * width + draw.number(3, 6)))
    return paint(grid, [recolor(place(shape, at), 8), recolor(place(pointer, below), 4)])
