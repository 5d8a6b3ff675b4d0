"""A picture of one colour above a yellow line, and another one below it."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    empty = canvas((draw.number(3, 7), draw.number(3, 7)))
    top, bottom = draw.colors(2, (0, 3, 4))
    return draw.joined([[draw.noise(empty, 0.5, [top])], [draw.noise(empty, 0.5, [bottom])]], 4)
