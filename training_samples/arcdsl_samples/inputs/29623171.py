"""Panels with grey lines and a few cells of one colour in them, in some more than in others."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    empty, color = canvas((draw.number(3, 5), draw.number(3, 5))), draw.color(without=(0, 5))
    most, rows, columns = draw.number(2, 5), draw.number(2, 4), draw.number(2, 4)
    counts = draw.shuffled([most, *[draw.number(0, most) for _ in range(rows * columns - 1)]])
    parts = [paint(empty, draw.some(empty, count), color) for count in counts]
    return draw.joined([parts[r * columns : (r + 1) * columns] for r in range(rows)], 5)
