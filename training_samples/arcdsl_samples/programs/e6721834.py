"""One half shows whole shapes, the other only the dots of some of them: copy each shape to where
its dots are.

Concepts: templates, copying, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    rows = 1 + (grid.height > grid.width)
    out, models = sorted(split(grid, rows, 3 - rows), key=lambda half: len(colors(half)))
    shapes = objects(models, same_color=False, background=background(models))
    for shape in sorted(shapes, key=size, reverse=True):
        for step in find(out, recolor(shape, {background(shape): background(out)})):
            out = paint(out, shift(shape, step))
    return out
