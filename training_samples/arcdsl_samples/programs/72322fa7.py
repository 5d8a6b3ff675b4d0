"""Complete the parts of figures, which show only some of their colours, after the complete figures.

Concepts: templates, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for figure in objects(grid, same_color=False):
        for color in colors(figure):
            for step in find(grid, figure[cells(figure, color)]):
                grid = paint(grid, shift(figure, step))
    return grid
