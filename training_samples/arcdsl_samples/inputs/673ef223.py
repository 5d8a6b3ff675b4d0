"""Two red walls of equal length, on opposite sides, and light blue dots beside the upper one."""

from arcdsl import Grid, canvas, fliplr, hstack, paint, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    length, width = draw.number(3, 7), draw.number(7, 15)
    wall = hstack(canvas((length, 1), 2), canvas((length, width - 1)))
    rows = draw.sample(range(length), draw.number(1, 3))
    dots = paint(wall, [(r, draw.number(2, width - 2)) for r in rows], 8)
    above, between, below = (canvas((draw.number(1, 6), width)) for _ in range(3))
    grid = vstack(above, dots, between, fliplr(wall), below)
    return draw.choice([grid, fliplr(grid)])
