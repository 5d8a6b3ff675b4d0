"""A picture with all symmetries of the square, and a green square on one side of its middle."""

from arcdsl import Grid, Mask, cells, paint, rect, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(6, 12)
    quarter = draw.picture(side, side, draw.colors(draw.number(3, 6), without=(0, 3)))
    lower = Mask([cell for cell in cells(quarter) if cell.r > cell.c])
    whole = draw.mirrored(paint(quarter, transpose(quarter)[lower]))
    hidden = draw.number(3, 6)
    top, left = draw.number(0, side - hidden), draw.number(0, 2 * side - hidden)
    square = rect((top, left), (top + hidden - 1, left + hidden - 1))
    return draw.turned(paint(whole, square, 3))
