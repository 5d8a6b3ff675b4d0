"""A grey glass with some light blue in it."""

from arcdsl import Grid, canvas, frame, line, recolor, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    empty, full, width = draw.number(1, 6), draw.number(1, 5), draw.number(1, 6)
    glass = frame(rect((0, 0), (empty + full + 1, width + 1))) - line((0, 1), (0, width))
    water = shift(rect((1, 1), (full, width)), (empty, 0))
    grid = canvas((empty + full + draw.number(2, 4), width + draw.number(2, 6)))
    return draw.scatter(grid, [recolor(glass, 5) | recolor(water, 8)])
