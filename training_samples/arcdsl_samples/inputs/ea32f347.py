"""Three bars of different lengths, of one colour."""

from arcdsl import Grid, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    bars = [draw.turned(rect((0, 0), (0, n - 1))) for n in draw.sample(range(2, 9), 3)]
    return draw.scatter(draw.canvas(9, 18), bars, colors=[draw.color(without=(0, 1, 2, 4))])
