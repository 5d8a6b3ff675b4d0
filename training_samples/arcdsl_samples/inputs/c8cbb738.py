"""Shapes of different colours that fit into each other around one centre, lying apart."""

from arcdsl import Grid, Mask, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half = draw.number(1, 2)
    quarter = [(r, c) for r in range(half + 1) for c in range(half + 1)]
    parts = draw.shuffled([Mask([(r, c), (r, -c), (-r, c), (-r, -c)]) for r, c in quarter])
    count = draw.number(2, 1 + half)
    ground, *palette = draw.colors(count + 1)
    parts = parts[: draw.number(count, len(parts))]
    shapes = [union(parts[i::count]) for i in range(count)]
    return draw.scatter(draw.canvas(5 + 5 * half, 17, ground), shapes, colors=palette)
