"""A square with a grey diagonal and some colours below it."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 12)
    diagonal = line((0, 0), (side - 1, side - 1))
    below = [(r, c) for r in range(side) for c in range(r)]
    colors = draw.colors(draw.number(1, 4), without=(0, 5))
    grid = paint(canvas((side, side)), diagonal, 5)
    for cell in draw.sample(below, draw.number(2, len(below) // 2 + 1)):
        grid = paint(grid, cell, draw.choice(colors))
    return grid
