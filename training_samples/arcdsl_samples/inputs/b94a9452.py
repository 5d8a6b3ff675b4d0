"""A square of one colour with a smaller square of another colour in it."""

from arcdsl import Grid, find, frame, recolor, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side, color, inner = draw.number(3, 8), *draw.colors(2)
    hole = draw.number(1, side - 2)
    whole = rect((0, 0), (side - 1, side - 1))
    small = rect((0, 0), (hole - 1, hole - 1))
    small = shift(small, draw.choice(find(whole - frame(whole), small)))
    square = recolor(whole, color) | recolor(small, inner)
    return draw.scatter(draw.canvas(side + 3, 16), [square])
