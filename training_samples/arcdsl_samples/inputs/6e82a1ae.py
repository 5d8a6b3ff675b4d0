"""Grey shapes of two, three and four cells."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = [draw.turned(draw.blob(draw.number(2, 4))) for _ in range(draw.number(4, 9))]
    return draw.scatter(draw.canvas(9, 14), pieces, colors=[5])
