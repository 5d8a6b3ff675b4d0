"""Pairs of dots of one colour, each at the ends of a line along a row or a column."""

from arcdsl import Grid, Mask, distance, paint
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 30)
    rows = draw.sample(range(grid.height), draw.number(1, 3))
    columns = draw.sample(range(grid.width), draw.number(1, 3))
    pairs = [[(r, c) for c in draw.sample(range(grid.width), 2)] for r in rows]
    pairs += [[(r, c) for r in draw.sample(range(grid.height), 2)] for c in columns]
    dots = [dot for pair in pairs for dot in pair]
    if len({*dots}) < len(dots) or any(distance(*pair) < 3 for pair in pairs):
        raise RetryError
    for pair, color in zip(pairs, draw.colors(len(pairs)), strict=True):
        grid = paint(grid, Mask(pair), color)
    return grid
