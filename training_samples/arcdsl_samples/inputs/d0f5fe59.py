"""Several light blue shapes."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    blobs = [draw.blob(draw.number(3, 7)) for _ in range(draw.number(1, 9))]
    return draw.scatter(draw.canvas(8, 20), blobs, colors=[8])
