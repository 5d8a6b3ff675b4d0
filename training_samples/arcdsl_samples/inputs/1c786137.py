"""A noisy picture and a rectangular frame in a colour of its own."""

from arcdsl import Grid, frame, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    line, *palette = draw.colors(draw.number(4, 5), without=())
    grid = draw.picture(draw.number(12, 24), draw.number(12, 24), palette)
    height, width = draw.number(4, 9), draw.number(4, 9)
    at = draw.number(1, grid.height - height - 1), draw.number(1, grid.width - width - 1)
    return paint(grid, place(frame(rect((1, 1), (height, width))), at), line)
