"""Two pictures of one colour each, one above the other."""

from arcdsl import Grid, canvas, cells, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    empty = canvas((draw.number(3, 7), draw.number(3, 7)))
    top, bottom = [draw.noise(empty, 0.5, [color]) for color in draw.colors(2, (0, 2))]
    if not cells(top, 0) & cells(bottom, 0):
        raise RetryError
    return vstack(top, bottom)
