"""Outlines of squares of different sizes."""

from arcdsl import Grid, canvas, cells, frame, objects, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    sides = [draw.number(3, 8) for _ in range(draw.number(2, 5))]
    squares = [cells(canvas((side, side))) for side in sides]
    grid = draw.scatter(draw.canvas(10, 20), squares, colors=[draw.color((0, 2, 7))])
    return paint(
        grid, [square - frame(square) for square in objects(cells(grid) - cells(grid, 0))], 0
    )
