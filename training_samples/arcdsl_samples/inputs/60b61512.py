"""Yellow shapes that leave parts of their boxes free."""

from arcdsl import Grid, box, recolor, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = []
    for _ in range(draw.number(1, 4)):
        shape = draw.shape(draw.number(2, 4), draw.number(2, 4), diagonal=True)
        pieces.append(union([recolor(box(shape), 0), recolor(shape, 4)]))
    return draw.scatter(draw.canvas(8, 16), pieces)
