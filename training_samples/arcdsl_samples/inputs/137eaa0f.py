"""Pieces of different colours, each around a grey cell; together they surround it once."""

from arcdsl import Grid, cells, neighbors, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(3, 4), without=(0, 5))
    around = draw.some(neighbors((1, 1)), draw.number(7, 8))
    ring = draw.colored(around, palette)
    pieces = [recolor(cells(ring, c), c) | recolor((1, 1), 5) for c in palette]
    return draw.scatter(draw.canvas(9, 14), pieces)
