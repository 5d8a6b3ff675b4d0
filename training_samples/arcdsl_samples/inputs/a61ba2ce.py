"""Four corner pieces of different colours, one of each orientation."""

from arcdsl import Grid, rect, rotate
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = [rotate(rect((0, 0), (1, 1)) - (1, 1), turn) for turn in range(4)]
    return draw.scatter(draw.canvas(8, 16), draw.shuffled(pieces), colors=draw.colors(4))
