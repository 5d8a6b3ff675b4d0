"""Crossing lines, and some of their crossings in two other colours."""

from arcdsl import Grid, Point, canvas, find, foreground, paint, rect, shift, tile
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    width = draw.number(2, 3)
    line_color, *palette = draw.colors(3)
    knots = canvas((4, 4))
    for spot in draw.sample(rect((0, 0), (2, 2)), draw.number(3, 5)):
        knots = paint(knots, shift(canvas((2, 2)), spot), draw.choice(palette))
    meshes = [find(knots, canvas((2, 2), color)) for color in palette]
    if foreground(knots).shape != (4, 4) or not any(meshes):
        raise RetryError
    count = draw.number(7, 9) if width == 2 else draw.number(5, 6)
    mesh = paint(canvas((width + 1, width + 1), line_color), canvas((width, width)))
    grid = tile(mesh, count + 1, count + 1)[:-1, :-1]
    at = Point(draw.number(1, count - 3), draw.number(1, count - 3))
    shown = foreground(knots)
    return paint(grid, {(at + p) * (width + 1) - Point(1, 1): shown[p] for p in shown})
