"""Dots in every second row and column."""

from arcdsl import Grid, canvas, foreground, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    dots = draw.noise(draw.canvas(4, 7), 0.3, draw.colors(4))
    grid = canvas(2 * dots.shape)
    return paint(grid, {2 * p + (1, 1): dots[p] for p in foreground(dots)})
