"""A blue shape that looks the same after a quarter turn, without its left arm."""

from arcdsl import Grid, canvas, cells, foreground, objects, paint, place, rotate, shift
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side, gap = draw.number(7, 10), draw.number(2, 3)
    wide = draw.number(1, side - 2 * gap)
    arm = place(draw.shape((side + 1) // 2, wide), (0, draw.number(gap, side - gap - wide)))
    top = paint(canvas((side, side)), arm, 1)
    whole = paint(top, [foreground(rotate(top, k)) for k in range(4)])
    blue = cells(whole[:, gap:], 1)
    if len(objects(whole)) > 1 or blue.shape != (side, side - gap):
        raise RetryError
    grid = canvas((side + draw.number(1, 4), side + draw.number(1, 4)))
    at = (draw.number(0, grid.height - side), draw.number(gap, grid.width - side + gap))
    return paint(grid, shift(blue, at), 1)
