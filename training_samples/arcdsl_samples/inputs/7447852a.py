"""A red zigzag."""

from arcdsl import Grid, canvas, flipud, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height = draw.number(3, 5)
    wave = [*range(height - 1), *range(height - 1, 0, -1)]
    grid = canvas((height, draw.number(8, 30)))
    grid = paint(grid, [(wave[c % len(wave)], c) for c in range(grid.width)], 2)
    return flipud(grid) if draw.chance() else grid
