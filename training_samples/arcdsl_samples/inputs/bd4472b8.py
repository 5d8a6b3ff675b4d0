"""A row of different colours, a grey line below it, and empty rows."""

from arcdsl import Grid, canvas, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    first = draw.colors(draw.number(2, 8), without=(0, 5))
    width = len(first)
    return vstack(
        Grid([first]), canvas((1, width), 5), canvas((draw.number(3, 2 * width + 3), width))
    )
