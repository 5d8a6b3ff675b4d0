"""A light blue figure within a blue frame, and a colour in each corner of the grid."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = 2 * draw.number(1, 4), 2 * draw.number(1, 4)
    first, second, third, last = [canvas((1, 1), c) for c in draw.colors(4, (0, 1, 8))]
    row, column = canvas((1, width)), canvas((height, 1))
    figure = draw.noise(canvas((height, width)), 0.5, [8])
    rows = [[first, row, second], [column, figure, column], [third, row, last]]
    return draw.joined(rows, 1)
