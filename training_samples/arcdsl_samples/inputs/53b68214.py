"""The top rows of a pattern that repeats downwards, straight or aslant."""

from arcdsl import Grid, Point, canvas, fliplr, paint, rect, shift, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    motif = draw.shape(draw.number(1, 3), draw.number(1, 3))
    step = Point(motif.height, draw.number(0, 2))
    height = draw.number(max(4, 2 * motif.height), 8)
    pattern = union(shift(motif, step * k) for k in range(height // step.r + 1))
    pattern = shift(pattern, (0, draw.number(0, 4))) & rect((0, 0), (height - 1, 29))
    grid = paint(canvas((height, 10)), pattern, draw.color())
    if pattern.right > grid.right:
        raise RetryError
    return draw.choice([grid, fliplr(grid)])
