"""Panels of three by three cells between grey lines, each with one coloured cell."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    def panel() -> Grid:
        empty = canvas((3, 3))
        return paint(empty, draw.cell(empty), draw.number(1, 4))

    columns = draw.number(2, 6)
    parts = [[panel() for _ in range(columns)] for _ in range(draw.number(1, 4))]
    return draw.joined(parts, 5)
