"""Two cells of different colours at the long edges of an oblong grid."""

from arcdsl import Grid, canvas, paint, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width, first = draw.number(6, 12), draw.number(20, 30), draw.number(0, 7)
    second = first + draw.number(2, 7)
    marks = [(draw.choice((0, height - 1)), c) for c in (first, second)]
    grid = paint(canvas((height, width)), dict(zip(marks, draw.colors(2), strict=True)))
    return draw.choice([grid, transpose(grid)])
