"""Scattered cells: of one colour there is a single one, of every other there are several."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    one, *palette = draw.colors(draw.number(4, 7), without=(0, 2))
    several = [color for color in [*palette, 2] for _ in range(draw.number(2, 6))]
    grid = draw.canvas(9, 15)
    spots = draw.shuffled(draw.some(grid, len(several) + 1))
    return paint(grid, dict(zip(spots, [one, *several], strict=True)))
