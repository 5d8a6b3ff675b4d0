"""Noise with black rectangles of one size, one of which has a frame of its own colour."""

from arcdsl import Grid, canvas, cells, find, frame, paint, rect, shift, size, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    color, *palette = draw.colors(3)
    grid = draw.noise(draw.canvas(16, 24), 0.68, [*palette, palette[0], palette[0]])
    black = canvas((draw.number(2, 3), draw.number(3, 5)))
    around = rect((-1, -1), black.shape)
    places = find(cells(grid), around)
    spots = [draw.choice(places) for _ in range(draw.number(2, 3))]
    grid = paint(grid, [shift(black, at) for at in spots])
    grid = paint(grid, shift(frame(around), spots[0]), color)
    found = [shift(around, at) for at in find(grid, black)]
    taken = union(found)
    if len(found) < 2 or size(taken) < len(found) * size(around) or not taken <= cells(grid):
        raise RetryError
    return grid
