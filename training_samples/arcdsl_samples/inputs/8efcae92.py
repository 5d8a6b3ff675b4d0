"""Blue rectangles with different numbers of red dots."""

from arcdsl import Grid, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = []
    for count in draw.sample(range(1, 10), draw.number(2, 4)):
        piece = recolor(draw.rectangle(4, 9), 1)
        pieces.append(piece | recolor(draw.some(piece, count, apart=True), 2))
    return draw.scatter(draw.canvas(14, 22), pieces)
