"""Stripes of different colours under noise."""

from arcdsl import Grid, canvas, hstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    length, hues = draw.number(12, 18), draw.colors(draw.number(2, 5))
    stripes = [canvas((length, draw.number(2, 6)), color) for color in hues]
    noisy = draw.noise(hstack(*stripes), 0.15, range(1, 10))
    return draw.turned(noisy)
