"""A diagonal line with grey right-angled triangles at one side of it or at both."""

from arcdsl import Grid, Mask, canvas, cells, neighbors, paint, place, rotate
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(9, 16)
    grid, first = canvas((side, side)), draw.number(-3, 3)
    grid = paint(grid, [p for p in cells(grid) if p.c - p.r == first], draw.color(without=(0, 5)))
    for turn in draw.sample([0, 2], draw.number(1, 2)):
        legs = draw.number(2, 4)
        triangle = Mask([(r, c) for r in range(legs) for c in range(r, legs)])
        top = draw.number(1, side - legs - 1)
        left = top + first + (1 if turn == 0 else -1)
        triangle = place(rotate(triangle, turn), (top, left))
        if not neighbors(triangle) <= cells(grid):
            raise RetryError
        grid = paint(grid, triangle, 5)
    return grid
