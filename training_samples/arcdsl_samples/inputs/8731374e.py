"""Noise of all colours around a rectangle of one, which has a few odd cells."""

from arcdsl import Grid, Point, frame, neighbors, paint, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(5, 10), draw.number(5, 10)
    grid = draw.picture(draw.number(height + 6, 24), draw.number(width + 6, 24), range(10))
    color, dot_color, *others = [*draw.colors(9), 0]
    at = draw.cell(rect((2, 2), grid.shape - Point(height + 2, width + 2)))
    block = rect(at, at + Point(height - 1, width - 1))
    dots = draw.some(block - frame(block), draw.number(2, 4), apart=True)
    grid = paint(grid, {p: draw.choice(others) for p in neighbors(block)})
    return paint(grid, [recolor(block, color), recolor(dots, dot_color)])
