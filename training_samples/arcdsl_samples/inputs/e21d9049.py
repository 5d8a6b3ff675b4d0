"""A cross of a row and a column of the same colours, which share one cell."""

from arcdsl import Grid, Object
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    row = draw.colors(draw.number(3, 5))
    column = row[::-1] if draw.chance() else row
    shared = draw.choice(row)
    across = Object({(0, i - row.index(shared)): color for i, color in enumerate(row)})
    down = Object({(i - column.index(shared), 0): color for i, color in enumerate(column)})
    return draw.scatter(draw.canvas(10, 22), [across | down])
