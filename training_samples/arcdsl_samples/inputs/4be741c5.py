"""Stripes with wavy edges."""

from arcdsl import Grid, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    ends = [0]
    for _ in range(draw.number(2, 4)):
        ends.append(ends[-1] + draw.number(3, 6))
    palette = draw.colors(len(ends))
    rows = []
    for _ in range(draw.number(7, 16)):
        edges = [end + draw.number(-1, 1) for end in ends[1:]]
        rows.append([palette[sum(c >= edge for edge in edges)] for c in range(ends[-1] + 3)])
    return draw.choice([Grid(rows), transpose(Grid(rows))])
