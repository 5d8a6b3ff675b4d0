"""Rectangles of different colours; one has a rectangular hole."""

from arcdsl import Grid, frame, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    ring = draw.rectangle(3, 6)
    inside = ring - frame(ring)
    ring -= rect(draw.cell(inside), draw.cell(inside))
    areas = [ring, *(draw.rectangle(2, 6) for _ in range(draw.number(3, 6)))]
    return draw.scatter(draw.canvas(12, 19), areas, colors=draw.colors(len(areas)))
