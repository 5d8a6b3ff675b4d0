"""A box with an opening in the middle of one side."""

from arcdsl import Grid, canvas, frame, line, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    wall, opening, deep = draw.number(2, 4), draw.number(1, 4), draw.number(3, 7)
    width = 2 * wall + opening
    shape = frame(rect((0, 0), (deep - 1, width - 1))) - line((0, wall), (0, width - 1 - wall))
    grid = canvas((deep + draw.number(1, 6), width + draw.number(0, 6)))
    return draw.turned(draw.scatter(grid, [shape], colors=[draw.color(without=(0, 4))]))
