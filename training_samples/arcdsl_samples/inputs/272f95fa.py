"""Two rows and two columns of light blue on black."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    heights, widths = [[draw.number(2, 8) for _ in range(3)] for _ in range(2)]
    return draw.joined([[canvas((h, w)) for w in widths] for h in heights], 8)
