"""A small symmetric cross, and a shape beside it, with room for its mirror images."""

from arcdsl import (
    DIAGONAL,
    ORTHOGONAL,
    Grid,
    canvas,
    fliplr,
    flipud,
    neighbors,
    paint,
    place,
    recolor,
    size,
)
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(3, 5), draw.number(3, 5), diagonal=True)
    if size(shape & fliplr(shape) & flipud(shape)) > 4:
        raise RetryError
    one, other = draw.colors(2)
    center = shape.shape + draw.choice([(0, 1), (1, 0), (1, 1)])
    cross = neighbors(center, draw.choice([ORTHOGONAL, DIAGONAL])) | center
    grid = paint(canvas(2 * center + (1, 1)), recolor(shape, one))
    return draw.scatter(draw.canvas(10, 20), [place(draw.turned(paint(grid, cross, other)))])
