"""A figure in a corner that grey lines cut off, and outside of it others, one of the same form."""

from arcdsl import Grid, cells, line, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 16)
    walls = [line((3, 0), (3, 3)), line((0, 3), (3, 3))]
    one, *others = draw.distinct(lambda: draw.blob(draw.number(3, 5)), draw.number(3, 6))
    first, *palette = draw.colors(len(others) + 2, without={0, 5})
    inside = rect((0, 0), (2, 2))
    grid = draw.scatter(grid, [one], colors=[first], inside=inside)
    outside = cells(grid) - rect((0, 0), (4, 4))
    grid = draw.scatter(paint(grid, walls, 5), [one, *others], colors=palette, inside=outside)
    return draw.turned(grid)
