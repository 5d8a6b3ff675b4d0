"""Shapes with three odd-coloured cells each; those of every shape lie loose a second time,
turned or mirrored."""

from arcdsl import Grid, Object, cells, paint, recolor
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    base, *odd = draw.colors(4)
    shapes: list[Object] = []
    for _ in range(draw.number(1, 2)):
        shape = draw.shape(draw.number(2, 5), draw.number(3, 4))
        a, b, c = draw.sample(shape, 3)
        if len(shape) < 7 or (b - a).r * (c - a).c == (b - a).c * (c - a).r:
            raise RetryError
        shapes.append(recolor(shape, base) | Object(dict(zip((a, b, c), odd, strict=True))))
    grid = draw.scatter(draw.canvas(13, 20), shapes)
    full = draw.scatter(grid, [draw.turned(shape) for shape in shapes])
    return paint(full, cells(full, base) - cells(grid, base), 0)
