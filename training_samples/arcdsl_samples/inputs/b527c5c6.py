"""Green rectangles with a red cell on a long side, from which the way to the edge is free."""

from arcdsl import ORTHOGONAL, Grid, canvas, cells, find, paint, place, ray, shift, size
from arcdsl_samples.scenes import Draw, RetryError, grown


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 20)
    free = cells(grid)
    for _ in range(draw.number(1, 2)):
        deep = draw.number(2, 3)
        wide = draw.number(2 * deep, 9)
        part = paint(canvas((deep, wide), 3), (0, draw.number(deep - 1, wide - deep)), 2)
        piece = draw.turned(place(part))
        piece = shift(piece, draw.choice(find(free, cells(piece))))
        red = cells(piece, 2)
        band = grown(ray(red, ORTHOGONAL, cells(grid) - piece), deep - 1) & grid
        if size(band) < 4 * deep or not band <= free:
            raise RetryError
        grid, free = paint(grid, piece), free - grown(band | piece, 1)
    return grid
