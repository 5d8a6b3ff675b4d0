"""Pairs of dots of one colour, each at opposite corners of a rectangle."""

from arcdsl import Grid, Mask, corners, recolor, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    areas = []
    for color in draw.colors(draw.number(1, 4)):
        area = draw.rectangle(2, 7)
        ends = draw.choice([corners(area)[::3], corners(area)[1:3]])
        areas.append(union([recolor(area, 0), recolor(Mask(ends), color)]))
    return draw.scatter(draw.canvas(7, 16), areas)
