"""Two lines at opposite edges, and green cells of which none is in the middle."""

from arcdsl import Grid, canvas, hstack, paint, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    one, other = draw.colors(2, without=(0, 3))
    inner = canvas((draw.number(8, 14), 2 * draw.number(3, 6)))
    inner = paint(inner, draw.some(inner, draw.number(3, 8)), 3)
    grid = hstack(canvas((inner.height, 1), one), inner, canvas((inner.height, 1), other))
    return draw.choice([grid, transpose(grid)])
