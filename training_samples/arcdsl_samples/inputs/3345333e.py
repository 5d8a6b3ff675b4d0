"""A figure that is its own mirror image; a block hides some of one half."""

from arcdsl import Grid, box, canvas, fliplr, paint, place, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    color, hiding = draw.colors(2)
    figure = draw.symmetric(draw.number(7, 10), draw.number(6, 9), fill=0.5)
    figure = place(figure, (draw.number(2, 5), draw.number(3, 5)))
    block = place(draw.rectangle(3, 5), draw.cell(box(figure)))
    hidden = block & figure
    if (
        hidden & fliplr(hidden, about=figure)
        or size(hidden) < 3
        or size(figure - hidden) <= size(block)
    ):
        raise RetryError
    grid = canvas((figure.bottom + draw.number(3, 6), figure.right + draw.number(6, 8)))
    grid = paint(paint(grid, figure, color), block, hiding)
    return draw.choice([grid, fliplr(grid)])
