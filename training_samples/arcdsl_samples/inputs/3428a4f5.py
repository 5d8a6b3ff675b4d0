"""Two red pictures, one above the other, with a yellow line between them."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(3, 9), draw.number(3, 9)
    return draw.joined([[draw.picture(height, width, [0, 2])] for _ in range(2)], 4)
