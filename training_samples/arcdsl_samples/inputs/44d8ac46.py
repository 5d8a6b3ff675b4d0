"""Grey shapes around holes, of which some are square."""

from arcdsl import Grid, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = []
    for i in range(draw.number(2, 4)):
        bottom = draw.number(1, 4)
        right = draw.number(1, 4) if i else bottom
        hole = rect((1, 1), (bottom, right))
        if i and draw.chance(0.4):
            hole = place(draw.shape(bottom, right), (1, 1))
        around = rect((-draw.number(0, 1), 0), (bottom + 1, right + draw.number(1, 2)))
        pieces.append(draw.turned(around - hole))
    return draw.scatter(draw.canvas(10, 18), pieces, colors=[5])
