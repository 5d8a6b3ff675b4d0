"""Rectangles and stray cells of one colour."""

from arcdsl import Grid, cells, paint, size
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    color = draw.color()
    pieces = [draw.rectangle(2, 5) for _ in range(draw.number(2, 5))]
    grid = draw.scatter(draw.canvas(8, 18), pieces, colors=[color])
    return paint(grid, draw.some(cells(grid, 0), size(grid) // 20, apart=True), color)
