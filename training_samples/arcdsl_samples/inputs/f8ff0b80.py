"""Shapes of different colours and sizes."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    count = draw.number(3, 5)
    blobs = [draw.blob(n, diagonal=True) for n in draw.sample(range(2, 14), count)]
    return draw.scatter(draw.canvas(11, 18), blobs, colors=draw.colors(count))
