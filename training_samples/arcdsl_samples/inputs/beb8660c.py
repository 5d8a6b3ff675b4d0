"""Lying bars of different lengths, a row each, and a full row of light blue at the bottom."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width = draw.number(4, 10)
    lengths = draw.sample(range(1, width), draw.number(3, min(width - 1, 7)))
    grid = canvas((len(lengths) + draw.number(1, 4), width))
    rows = draw.sample(range(grid.height - 1), len(lengths))
    for row, length, color in zip(rows, lengths, draw.colors(len(rows), (0, 8)), strict=True):
        start = draw.number(0, width - length)
        grid = paint(grid, line((row, start), (row, start + length - 1)), color)
    return paint(grid, line((grid.bottom, 0), (grid.bottom, width - 1)), 8)
