"""Three copies of a small picture side by side."""

from arcdsl import Grid, tile
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = [draw.choice((0, 5)), *draw.colors(draw.number(1, 3), without=(0, 5))]
    return tile(draw.picture(draw.number(2, 7), draw.number(2, 6), palette), 1, 3)
