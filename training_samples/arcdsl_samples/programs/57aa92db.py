"""One figure is complete: draw it around the other blocks of its marked cell's colour, at their
scale, in the colour of the block beside them.

Concepts: templates, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(grid, same_color=False)
    figure = max(parts, key=lambda part: size(part) / size(cells(part, colors(part)[1])))
    mark = colors(figure)[1]
    for part in parts:
        block = cells(part, mark)
        step = block.top_left - cells(figure, mark).top_left * block.height
        shape = shift(scale(figure, block.height), step)
        grid = paint(grid, shape - block, (part - block).color)
    return grid
