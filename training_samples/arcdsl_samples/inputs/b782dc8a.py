"""A maze with walls of sky and, somewhere in it, the beginning of a pattern of two colours."""

from arcdsl import ORTHOGONAL, Grid, cells, neighbors, objects, paint, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 24, 8)
    first = draw.number(0, 1)
    rooms = [p for p in cells(grid) if p.r % 2 == p.c % 2 == first]
    doors = [p + step for p in rooms for step in draw.sample(ORTHOGONAL, draw.choice([1, 1, 1, 2]))]
    grid = paint(grid, [*rooms, *doors], 0)
    start = draw.cell(cells(grid, 0))
    around = neighbors(start, ORTHOGONAL) & cells(grid, 0)
    [maze] = [part for part in objects(cells(grid, 0), diagonal=False) if start in part]
    if size(maze) < 12:
        raise RetryError
    color, other = draw.colors(2, without=(0, 8))
    return paint(paint(grid, start, color), around, other)
