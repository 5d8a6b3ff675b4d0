"""Cells of one colour in the four corners; the middle row and column are empty."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width, color = draw.number(2, 5), draw.number(2, 6), draw.color()
    empty = canvas((height, width))
    a, b, c, d = [draw.noise(empty, 0.4, [color]) for _ in range(4)]
    return draw.joined([[a, b], [c, d]], 0)
