"""Two rectangles; a line of the colour of one leads from it to the other."""

from arcdsl import Grid, recolor, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    color, other_color = draw.colors(2)
    body, other = draw.rectangle(2, 6), draw.rectangle(2, 7)
    row, length = draw.number(0, body.bottom), draw.number(1, 6)
    tail = rect((row, body.width), (row, body.right + length))
    other = shift(other, (row - draw.number(0, other.bottom), tail.right + 1))
    scene = recolor(body | tail, color) | recolor(other, other_color)
    return draw.scatter(draw.canvas(12, 20), [draw.turned(scene)])
