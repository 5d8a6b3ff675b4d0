"""Pieces from left to right with grey ends where they join; their chain fits into the height."""

from arcdsl import Grid, Mask, canvas, hstack, paint, place, recolor
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    height, count = draw.number(3, 5), draw.number(2, 4)
    row, strips = -1, []
    for i, color in enumerate(draw.colors(count, without=(0, 5))):
        shape = draw.shape(draw.number(1, 3), draw.number(3, 4))
        left, right = (draw.choice([p for p in shape if p.c == c]) for c in (0, shape.right))
        top = draw.number(0, height - shape.height)
        row = row if i else top + left.r
        if not 0 <= row - left.r <= height - shape.height:
            raise RetryError
        row += right.r - left.r
        ends = [left] * (i > 0) + [right] * (i < count - 1)
        strip = canvas((height, shape.width + draw.number(1, 2)))
        piece = recolor(shape, color) | recolor(shape & Mask(ends), 5)
        strips.append(paint(strip, place(piece, (top, 0))))
    return hstack(*strips)
