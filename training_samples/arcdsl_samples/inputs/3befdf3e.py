"""Framed squares with room for arms on all sides."""

from arcdsl import Grid, canvas, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    squares = []
    for _ in range(draw.number(1, 3)):
        k = draw.number(1, 2)
        room = canvas((3 * k + 2, 3 * k + 2))
        ring, core = draw.colors(2)
        room = paint(room, rect((k, k), (2 * k + 1, 2 * k + 1)), ring)
        squares.append(place(paint(room, rect((k + 1, k + 1), (2 * k, 2 * k)), core)))
    return draw.scatter(draw.canvas(8, 16), squares, gap=0)
