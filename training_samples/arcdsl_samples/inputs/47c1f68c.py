"""A cross that cuts the grid in quarters, and a shape in the top left one."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape, cross = draw.colors(2)
    empty = draw.canvas(3, 8, square=True)
    few = draw.number(3, 2 * empty.width)
    quarter = draw.scatter(empty, [draw.blob(few, diagonal=True)], colors=[shape])
    return draw.joined([[quarter, empty], [empty, empty]], cross)
