"""Grey rectangles that do not touch."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    areas = [draw.rectangle(3, 7) for _ in range(draw.number(2, 4))]
    return draw.scatter(draw.canvas(10, 17), areas, colors=[5])
