"""A band with a pattern that repeats to the right."""

from arcdsl import Grid, canvas, period, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    motif = draw.picture(draw.number(1, 3), draw.number(2, 4), draw.colors(draw.number(2, 3)))
    width = draw.number(2 * motif.width, 3 * motif.width + 1)
    band = draw.tiling(motif, motif.height, width)
    if period(band).c != motif.width:
        raise RetryError
    above, below = [canvas((draw.number(1, 2), width)) for _ in range(2)]
    return vstack(above, band, below)
