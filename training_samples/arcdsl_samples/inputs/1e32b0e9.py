"""Panels with lines between them: a whole shape in the first, parts of it or nothing in others."""

from arcdsl import Grid, canvas, colors, paint, place
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side, rows, columns = draw.number(4, 6), draw.number(2, 4), draw.number(2, 4)
    shape = place(draw.shape(draw.number(2, side - 2), draw.number(2, side - 2)), (1, 1))
    lines, color = draw.colors(2)
    parts = [draw.some(shape, draw.number(1, len(shape))) for _ in range(rows * columns)]
    parts = [shape] + [part if draw.chance(0.6) else part - shape for part in parts[1:]]
    drawn = [paint(canvas((side, side)), part, color) for part in parts]
    grid = draw.joined([drawn[i : i + columns] for i in range(0, len(drawn), columns)], lines)
    if colors(grid)[:2] != [0, lines]:
        raise RetryError
    return grid
