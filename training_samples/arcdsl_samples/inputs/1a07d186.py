"""One or two full lines, and single cells, most of them in the colours of the lines."""

from arcdsl import RIGHT, Grid, cells, neighbors, paint, ray, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid, rows = draw.canvas(14, 24), draw.choice([(5,), (10,), (3, 10), (4, 9)])
    *palette, other = draw.colors(len(rows) + 1)
    for color, row in zip(palette, rows, strict=True):
        grid = paint(grid, ray((row, -1), RIGHT, grid), color)
    free = cells(grid, 0) - neighbors(cells(grid, palette))
    columns = range(draw.number(0, 3), grid.width, draw.number(2, 5))
    spots = draw.shuffled([draw.choice([p for p in free if p.c == c]) for c in columns])
    for i, spot in enumerate(spots):
        grid = paint(grid, spot, draw.choice([*palette, *palette, other] if i else palette))
    return draw.choice([grid, transpose(grid)])
