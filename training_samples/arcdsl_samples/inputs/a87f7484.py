"""Small pictures in a row, of different colours; all but one have the same form."""

from arcdsl import Grid, canvas, hstack, paint, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(3, 5), draw.number(3, 5)
    usual, odd = draw.distinct(lambda: draw.shape(height, width, diagonal=True), 2)
    forms = draw.shuffled([odd, *[usual] * draw.number(2, 5)])
    colors = draw.colors(len(forms))
    empty = canvas((height, width))
    parts = [paint(empty, form, color) for form, color in zip(forms, colors, strict=True)]
    return vstack(*parts) if draw.chance() else hstack(*parts)
