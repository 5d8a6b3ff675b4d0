"""Slanted outlines, one below the other."""

from arcdsl import Grid, canvas, line, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    wide, strips = draw.number(9, 15), []
    for color in draw.colors(draw.number(1, 3)):
        h, w = draw.number(3, 6), draw.number(2, 6)
        rows = line((0, 0), (0, w - 1)) | line((h - 1, h - 2), (h - 1, w + h - 3))
        shape = rows | line((1, 0), (h - 2, h - 3)) | line((1, w), (h - 2, w + h - 3))
        strips.append(draw.scatter(canvas((h + 1, wide)), [shape], colors=[color]))
    return vstack(*strips, canvas((draw.number(1, 4), wide)))
