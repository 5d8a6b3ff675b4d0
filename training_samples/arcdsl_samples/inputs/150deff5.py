"""A grey figure that can be cut into squares and bars in one way only."""

from arcdsl import ORTHOGONAL, Grid, Mask, Point, canvas, neighbors, paint, place, rect, shift
from arcdsl_samples.scenes import Draw, RetryError

PARTS = [rect((0, 0), end) for end in ((2, 0), (1, 1), (0, 2))]


def cuts(figure: Mask) -> int:
    if not figure:
        return 1
    parts = [shift(part, min(figure)) for part in PARTS]
    return sum(cuts(figure - part) for part in parts if part <= figure)


def make(draw: Draw) -> Grid:
    count, figure = draw.number(3, 6), draw.choice(PARTS)
    while count:
        part = draw.choice(PARTS)
        moved = shift(part, draw.cell(neighbors(figure, ORTHOGONAL)) - draw.cell(part))
        if not moved & figure:
            figure, count = figure | moved, count - 1
    if cuts(figure) != 1:
        raise RetryError
    sides = Point(draw.number(2, 4), draw.number(2, 4)) + figure.shape
    return paint(canvas(sides), place(figure, (1, 1)), 5)
