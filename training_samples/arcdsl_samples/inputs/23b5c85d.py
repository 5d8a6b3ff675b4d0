"""Rectangles of different colours on top of each other; the smallest can be seen as a whole."""

from arcdsl import Grid, objects, paint, place, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 20)
    parts = sorted((draw.rectangle(2, 9) for _ in range(draw.number(2, 4))), key=size)
    palette = draw.colors(len(parts))
    for part, color in zip(parts[::-1], palette, strict=True):
        at = draw.number(0, grid.height - part.height), draw.number(0, grid.width - part.width)
        grid = paint(grid, place(part, at), color)
    smallest, *others = sorted(objects(grid), key=size)
    if smallest.color != palette[-1] or any(size(other) == size(smallest) for other in others):
        raise RetryError
    return grid
