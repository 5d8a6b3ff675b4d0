"""A shape of several colours, and one or two grey cells with room for it around them."""

from arcdsl import Grid, box, cells, objects, paint, recolor
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    shape = draw.colored(
        draw.shape(3, draw.choice([3, 3, 5])), draw.colors(draw.number(1, 4), (0, 5))
    )
    if shape.center not in shape:
        raise RetryError
    room = recolor(box(shape), 5)
    grid = draw.scatter(draw.canvas(7, 14), [shape, *[room] * draw.number(1, 2)])
    middles = [part.center for part in objects(cells(grid, 5))]
    return paint(recolor(grid, {5: 0}), middles, 5)
