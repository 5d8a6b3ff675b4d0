"""Yellow dots, and a blue rectangle with a few of them, which are elsewhere without it too."""

from arcdsl import Grid, cells, find, objects, paint, recolor, rect, shift, size, symmetries
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    dots = draw.shape(draw.number(2, 3), draw.number(2, 3), fill=0.5, diagonal=True)
    if size(dots) < 3:
        raise RetryError
    stamp = recolor(rect((-1, -1), dots.shape), 1) | recolor(dots, 4)
    pieces = [draw.turned(stamp) for _ in range(draw.number(2, 4))]
    grid = draw.scatter(draw.canvas(17, 25), pieces)
    _, *others = draw.shuffled(objects(grid, same_color=False))
    grid = draw.noise(grid, 0.03, [4], on=0)
    grid = paint(grid, [cells(other, 1) for other in others], 0)
    for pattern in symmetries(stamp):
        for step in find(grid, pattern[cells(pattern, 4)]):
            there = shift(cells(pattern), step)
            if not there <= cells(grid) or size(there & cells(grid, 4)) > size(dots):
                raise RetryError
    return grid
