"""Four grey dots on the sides of a box, and a shape of another colour inside."""

from arcdsl import Grid, Mask, Point, canvas, paint, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(8, 12), draw.number(8, 12)
    at = Point(draw.number(0, 3), draw.number(0, 3))
    ends = [(0, draw.number(1, width - 1)), (height, draw.number(1, width - 1))]
    ends += [(draw.number(1, height - 1), 0), (draw.number(1, height - 1), width)]
    dots = shift(Mask(ends), at)
    shape = draw.choice([draw.ring(3, 4), draw.shape(3, draw.number(3, 4), fill=0.7)])
    grid = paint(canvas(dots.shape + at + Point(draw.number(0, 3), draw.number(0, 3))), dots, 5)
    inside = rect(at + Point(3, 3), at + Point(height - 3, width - 3))
    return draw.scatter(grid, [shape], colors=[draw.color((0, 5))], inside=inside)
