"""Two pictures in blue with a grey line between them."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(3, 7), draw.number(3, 7)
    return draw.joined([[draw.picture(height, width, [0, 1]) for _ in range(2)]], 5)
