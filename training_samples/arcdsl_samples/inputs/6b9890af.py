"""A small figure of one colour, and a red frame with room for it enlarged."""

from arcdsl import Grid, canvas, frame, paint, place, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    factor = draw.number(1, 5)
    room = canvas((3 * factor + 2, 3 * factor + 2))
    shape = recolor(draw.shape(3, diagonal=True), draw.color(without={0, 2}))
    square = place(paint(room, frame(room), 2))
    return draw.scatter(draw.canvas(13, 26), [square, shape])
