"""Four dots in the corners of a rectangle, opposite ones of the same colour."""

from arcdsl import Grid, Object, canvas, corners, paint, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(5, 16), draw.number(5, 16)
    a, b = draw.colors(2, without=(0, 5))
    dots = Object(dict(zip(corners(rect((1, 1), (height, width))), (a, b, b, a), strict=True)))
    grid = canvas((height + draw.number(2, 7), width + draw.number(2, 7)))
    top, left = draw.number(0, grid.height - height - 2), draw.number(0, grid.width - width - 2)
    return paint(grid, shift(dots, (top, left)))
