"""Rooms between grey lines, an odd number in each direction."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    heights = [draw.number(1, 4) for _ in range(draw.choice([3, 3, 5]))]
    widths = [draw.number(1, 4) for _ in range(draw.choice([3, 3, 5]))]
    return draw.joined([[canvas((h, w)) for w in widths] for h in heights], 5)
