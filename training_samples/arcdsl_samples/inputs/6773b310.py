"""Panels of three by three cells between light blue lines, each with up to two pink cells."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    def panel() -> Grid:
        empty = canvas((3, 3))
        return paint(empty, draw.some(empty, draw.number(0, 2)), 6)

    columns = draw.number(2, 5)
    parts = [[panel() for _ in range(columns)] for _ in range(draw.number(2, 5))]
    return draw.joined(parts, 8)
