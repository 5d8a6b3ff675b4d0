"""Panels of uneven sizes with lines between them, in two colours."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    ground, lines = draw.colors(2)
    heights, widths = [[draw.number(1, 6) for _ in range(draw.number(2, 6))] for _ in range(2)]
    return draw.joined([[canvas((h, w), ground) for w in widths] for h in heights], lines)
