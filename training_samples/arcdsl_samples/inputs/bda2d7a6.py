"""Rings of different colours around each other; the innermost may be like the outermost."""

from arcdsl import Grid, canvas, cells, frame, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rings = draw.colors(draw.number(2, 6), without=())
    if draw.chance(0.3):
        rings += rings[:1]
    least = 2 * len(rings) - 1
    grid = canvas((least + draw.number(0, 2), least + draw.number(0, 2)), rings[0])
    for color in rings[1:]:
        inside = cells(grid, grid[grid.center])
        grid = paint(grid, inside - frame(inside), color)
    return grid
