"""A figure that is its own mirror image; a block hides some of one half, and no other image of what
is seen completes it with as few cells."""

from arcdsl import Grid, box, canvas, find, fliplr, paint, place, shift, size, symmetries
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    color, hiding = draw.colors(2)
    figure = draw.symmetric(draw.number(7, 10), draw.number(6, 9), fill=0.5)
    figure = place(figure, (draw.number(2, 5), draw.number(3, 5)))
    block = place(draw.rectangle(3, 5), draw.cell(box(figure)))
    seen, hidden = figure - block, figure & block
    if not hidden or hidden & fliplr(hidden, about=figure) or size(seen) <= size(block):
        raise RetryError
    fits = {shift(turn, step) for turn in symmetries(seen) for step in find(seen | block, turn)}
    image = fliplr(seen, about=figure)
    if any(size(fit & block) <= size(image & block) for fit in fits - {seen, image}):
        raise RetryError
    grid = canvas((figure.bottom + draw.number(3, 6), figure.right + draw.number(6, 8)))
    grid = paint(paint(grid, figure, color), block, hiding)
    return draw.choice([grid, fliplr(grid)])
