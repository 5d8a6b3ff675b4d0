"""A shape with two different ends, and only the ends of other copies, turned and enlarged."""

from arcdsl import Grid, Mask, objects, recolor, scale, transpose, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    half = draw.shape(3, diagonal=True)
    ends = Mask([(0, 0), (2, 2)])
    body = (half | transpose(half)) - ends
    if len(objects(body | ends)) > 1:
        raise RetryError
    one, other, color, ground = draw.colors(4)
    shape = union([recolor(body, color), recolor((0, 0), one), recolor((2, 2), other)])
    bare = recolor(shape, {color: ground})
    copies = [scale(bare, draw.number(1, 3)) for _ in range(draw.number(1, 3))]
    pieces = [draw.turned(piece) for piece in [shape, *copies]]
    return draw.scatter(draw.canvas(18, 26, ground), pieces, gap=2)
