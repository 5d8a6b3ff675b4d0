"""A patchwork of rectangles with a black margin."""

from arcdsl import Grid, canvas, dedupe, foreground, paint, place, transpose
from arcdsl_samples.scenes import Draw, RetryError


def stretched(draw: Draw, grid: Grid) -> Grid:
    return transpose(Grid([row for row in grid.rows for _ in range(draw.number(3, 7))]))


def make(draw: Draw) -> Grid:
    picture = draw.picture(draw.number(1, 3), draw.number(2, 3), draw.colors(draw.number(4, 8)))
    if dedupe(picture) != picture:
        raise RetryError
    patches = place(foreground(stretched(draw, stretched(draw, picture))), (1, draw.number(1, 3)))
    return paint(
        canvas((patches.bottom + draw.number(2, 5), patches.right + draw.number(2, 5))), patches
    )
