"""A container that is open towards one or two edges of the grid, with a small rectangle in it."""

from arcdsl import Grid, frame, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(7, 16)
    bottom = draw.number(2, grid.height - 3)
    left = draw.choice([-2, draw.number(1, grid.width - 6)])
    right = draw.number(left + 4, grid.width - 2)
    inner = rect((0, max(0, left + 2)), (bottom - 2, right - 2))
    a, b = draw.cell(inner), draw.cell(inner)
    outer, color = draw.colors(2)
    container = frame(rect((-1, left), (bottom, right)))
    return draw.turned(paint(paint(grid, container, outer), rect(a, b), color))
