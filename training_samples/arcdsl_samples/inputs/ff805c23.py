"""A picture with all symmetries of the square, and a blue square on one side of its middle."""

from arcdsl import Grid, Mask, canvas, cells, paint, rect, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 7)
    hues = [draw.choice(draw.colors(3, without=(0, 1))) for _ in range(3)]
    outer, edge, inner = (draw.noise(canvas((side, side)), 0.6, [color]) for color in hues)
    quarter = draw.joined([[outer, edge], [edge, inner]])
    lower = Mask([cell for cell in cells(quarter) if cell.r > cell.c])
    whole = draw.mirrored(paint(quarter, transpose(quarter)[lower]))
    hidden = draw.number(3, 6)
    top, left = draw.number(0, 2 * side - hidden), draw.number(0, 4 * side - hidden)
    square = rect((top, left), (top + hidden - 1, left + hidden - 1))
    return draw.turned(paint(whole, square, 1))
