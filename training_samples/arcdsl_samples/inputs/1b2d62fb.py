"""Two pictures in maroon with a blue line between them."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    empty = canvas((draw.number(4, 7), draw.number(3, 6)))
    return draw.joined([[draw.noise(empty, 0.6, [9]) for _ in range(2)]], 1)
