"""A light blue block, and dots at some distance that each face another of its cells."""

from arcdsl import ORTHOGONAL, Grid, canvas, cells, frame, neighbors, paint, place, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    block = place(draw.rectangle(2, 5), (draw.number(3, 5), draw.number(3, 5)))
    sides = block.bottom + draw.number(4, 6), block.right + draw.number(4, 6)
    grid = paint(canvas(sides), block, 8)
    for faced in draw.sample(frame(block), draw.number(2, 4)):
        line = ray(faced, ORTHOGONAL, cells(grid, 0)) - neighbors(block)
        grid = paint(grid, draw.cell(line), draw.color(without=(0, 8)))
    return grid
