"""Grey squares: full, with a hole, with a notch at the bottom or with one on both sides."""

from arcdsl import Grid, Mask, canvas, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    sides = Mask([(1, 0), (2, 0), (1, 3), (2, 3)])
    gaps = [Mask(), rect((1, 1), (2, 2)), rect((2, 1), (3, 2)), sides]
    square = canvas((4, 4), 5)
    return draw.joined([[paint(square, draw.choice(gaps), 0) for _ in range(draw.number(3, 6))]], 0)
