"""Squares of two colours on top of each other, all but one symmetric about the diagonal."""

from arcdsl import Grid, cells, paint, transpose, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side, count = draw.number(3, 5), draw.number(2, 4)
    palette, odd = draw.colors(2 * count), draw.number(0, count - 1)
    squares = []
    for i in range(count):
        square = draw.picture(side, side, palette[2 * i : 2 * i + 2])
        if i != odd:
            square = paint(square, {p: square[max(p), min(p)] for p in cells(square)})
        elif square == transpose(square):
            raise RetryError
        squares.append(square)
    return vstack(*squares)
