"""Plaid of several colours with the frame of a square in another colour."""

from arcdsl import Grid, cells, find, frame, line, paint, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(16, 28, square=True)
    color, *stripes = draw.colors(draw.number(4, 6))
    for stripe in stripes:
        for i in range(draw.number(0, 5), grid.height, draw.choice([3, 4, 6])):
            lines = line((i, 0), (i, grid.right)) | line((0, i), (grid.bottom, i))
            grid = paint(grid, lines, stripe)
    side = draw.number(4, 8)
    square = rect((0, 0), (side, side))
    return paint(grid, shift(frame(square), draw.choice(find(cells(grid), square))), color)
