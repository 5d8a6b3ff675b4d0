"""Two pictures of a colour each, one above the other, and a line between them."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    empty = draw.canvas(3, 10)
    separator, *palette = draw.colors(3)
    return draw.joined([[draw.noise(empty, 0.5, [color])] for color in palette], separator)
