"""Nested rings of different colours."""

from arcdsl import Grid, box, canvas, frame, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(3, 8))
    height = 2 * len(palette) - draw.number(0, 1)
    grid = canvas((height, height + draw.choice([0, 0, 1, 2])))
    region = box(grid)
    for color in palette:
        grid = paint(grid, region, color)
        region -= frame(region)
    return grid
