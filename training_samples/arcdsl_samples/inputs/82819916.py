"""Bars of two colours in the same rhythm: the first is complete, the others break off."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width, height = draw.number(7, 14), draw.number(6, 14)
    rhythm = [0] * draw.number(1, 2) + [1]
    least = len(rhythm)
    rhythm += [draw.number(0, 1) for _ in range(width - least)]
    rows = sorted(draw.sample(range(1, height, 2), draw.number(2, height // 2)))
    grid = canvas((height, width))
    for row in rows:
        length = width if row == rows[0] else draw.number(least, 5)
        pair = draw.colors(2)
        grid = paint(grid, {(row, c): pair[rhythm[c]] for c in range(length)})
    return grid
