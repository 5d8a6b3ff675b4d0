"""Dots at corners of nested rings, some with a dot of another colour beside them both ways."""

from arcdsl import Grid, canvas, paint, rotate
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = 2 * draw.number(7, 11) + 1
    grid = canvas((side, side))
    for ring in draw.sample(range(1, side // 2 - 2, 2), draw.number(2, 3)):
        corner, beside = draw.colors(2)
        grid = paint(grid, (ring, ring), corner)
        if draw.chance(0.7):
            grid = paint(grid, [(ring, ring + 2), (ring + 2, ring)], beside)
    return rotate(grid, draw.number(0, 3))
