"""A framed rectangle and, straight away from one of its sides, a sky cell."""

from arcdsl import UP, Grid, box, foreground, frame, paint, ray, recolor, rect
from arcdsl_samples.scenes import Draw, grown


def make(draw: Draw) -> Grid:
    border, inside = draw.colors(2, without=(0, 8))
    height, width = draw.number(3, 6), draw.number(3, 6)
    whole = rect((0, 0), (height - 1, width - 1))
    shape = recolor(whole, inside) | recolor(frame(whole), border)
    grid = draw.canvas(9, 18)
    grid = draw.scatter(grid, [shape])
    placed = box(foreground(grid))
    way = ray(placed - frame(placed), UP, grid) - grown(placed, 1)
    return draw.turned(paint(grid, draw.cell(way), 8))
