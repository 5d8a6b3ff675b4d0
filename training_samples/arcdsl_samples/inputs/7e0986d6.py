"""Rectangles of one colour, and lone dots of another over them and the ground."""

from arcdsl import Grid, paint, size
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    color, dot_color = draw.colors(2)
    pieces = [draw.rectangle(2, 7) for _ in range(draw.number(2, 5))]
    grid = draw.scatter(draw.canvas(12, 18), pieces, colors=[color], gap=2)
    return paint(grid, draw.some(grid, size(grid) // 15, apart=True), dot_color)
