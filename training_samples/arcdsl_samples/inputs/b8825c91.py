"""A picture with all symmetries of the square, partly covered by yellow rectangles."""

from arcdsl import Grid, Mask, cells, find, paint, shift, symmetries, transpose, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(5, 10)
    quarter = draw.picture(side, side, draw.colors(draw.number(5, 7), without=(0, 4)))
    below = Mask([p for p in cells(quarter) if p.r > p.c])
    grid = draw.mirrored(paint(quarter, transpose(quarter)[below]))
    for _ in range(draw.number(1, 3)):
        cover = draw.rectangle(3, 5)
        grid = paint(grid, shift(cover, draw.choice(find(cells(grid), cover))), 4)
    left = [cells(view, lambda color: color != 4) for view in symmetries(grid)]
    if union(left) != cells(grid):
        raise RetryError
    return grid
