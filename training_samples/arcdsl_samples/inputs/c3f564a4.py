"""Diagonal stripes of some colours, again and again, partly covered by black patches."""

from arcdsl import Grid, cells, find, paint, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    stripes = draw.colors(draw.number(4, 8))
    grid = draw.canvas(max(12, 2 * len(stripes) + 3), 22, square=True)
    slope = draw.choice([1, -1])
    grid = paint(grid, {p: stripes[(p.r + slope * p.c) % len(stripes)] for p in cells(grid)})
    for _ in range(draw.number(2, 4)):
        patch = draw.rectangle(1, 5)
        grid = paint(grid, shift(patch, draw.choice(find(cells(grid), patch))), 0)
    return grid
