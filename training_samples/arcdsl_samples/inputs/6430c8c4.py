"""Two pictures of equal size, each of another colour, above and below a line."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(3, 8), draw.number(3, 8)
    one, other, between = draw.colors(3, without={0, 3})
    top, bottom = (draw.picture(height, width, [0, color]) for color in (one, other))
    return draw.joined([[top], [bottom]], between)
