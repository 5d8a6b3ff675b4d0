"""Square rooms between walls of one colour, which have gaps here and there."""

from arcdsl import Grid, canvas, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 6)
    count = draw.number(3, min(6, 31 // (side + 1)))
    color = draw.color((0, 3, 4))
    grid = draw.joined([[canvas((side, side))] * count] * count, color)
    walls = [p for p in cells(grid, color) if (p.r + 1) % (side + 1) or (p.c + 1) % (side + 1)]
    return paint(grid, draw.sample(walls, draw.number(count, 3 * count)), 0)
