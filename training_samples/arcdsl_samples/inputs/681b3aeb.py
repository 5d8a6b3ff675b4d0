"""The two pieces of a square, apart from each other."""

from arcdsl import ORTHOGONAL, Grid, Mask, find, neighbors, objects, place, rect
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(3, 4)
    square = rect((0, 0), (side - 1, side - 1))
    one = Mask([(0, 0)])
    for _ in range(draw.number(2, side * side - 4)):
        one |= draw.cell(neighbors(one, ORTHOGONAL) & square)
    other = square - one
    if len(objects(other, diagonal=False)) > 1 or find(square - place(other), one):
        raise RetryError
    pieces = draw.shuffled([one, other])
    return draw.scatter(draw.canvas(8, 14), pieces, colors=draw.colors(2))
