"""A red comb with gaps, and grey pieces below: each fits in one gap, with its top first."""

from arcdsl import Grid, canvas, cells, find, paint, shift, size, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    pieces, left = [], draw.number(1, 3)
    for _ in range(draw.number(3, 4)):
        shape = draw.shape(draw.number(2, 4), draw.number(1, 3))
        pieces.append(shift(shape, (draw.number(1, 2), left)))
        left += shape.width + draw.number(1, 2)
    grid = canvas((draw.number(10, 13), left + draw.number(0, 3)))
    comb = cells(grid[:3]) - union(pieces)
    free = cells(grid) - comb
    for piece in pieces:
        room = free - union(other for other in pieces if size(other) > size(piece))
        if [step for step in find(room, piece) if step.r <= 0] != [(0, 0)]:
            raise RetryError
    low = free & shift(cells(grid), (5, 0))
    return draw.scatter(paint(grid, comb, 2), pieces, colors=[5], inside=low)
