"""Shapes with three odd-coloured cells each; those of every shape lie loose a second time,
turned or mirrored."""

from arcdsl import Grid, Object, cells, paint, place, recolor, symmetries
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    base, *palette = draw.colors(4)
    shapes: list[Object] = []
    forms: set[Object] = set()
    for _ in range(draw.number(1, 2)):
        shape = draw.shape(draw.number(3, 5), draw.number(3, 4))
        odd = Object(dict(zip(draw.sample(shape, 3), palette, strict=True)))
        shapes.append(recolor(shape, base) | odd)
        forms |= {place(turn) for turn in symmetries(odd)}
    if len(forms) < 8 * len(shapes) or any(len(shape) < 7 for shape in shapes):
        raise RetryError
    grid = draw.scatter(draw.canvas(13, 20), shapes)
    full = draw.scatter(grid, [draw.turned(shape) for shape in shapes])
    return paint(full, cells(full, base) - cells(grid, base), 0)
