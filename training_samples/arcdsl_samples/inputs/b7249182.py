"""Two dots in a row, with an even number of cells between them."""

from arcdsl import Grid, Point, canvas, find, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    between = draw.choice([6, 8, 10, 12])
    way = rect((0, 0), (4, between + 1))
    grid = canvas((draw.number(5, 15), between + draw.number(2, 7)))
    start = draw.choice(find(grid, place(canvas(way.shape)))) + Point(2, 0)
    dots = [start, start + Point(0, between + 1)]
    return draw.turned(paint(grid, dict(zip(dots, draw.colors(2), strict=True))))
