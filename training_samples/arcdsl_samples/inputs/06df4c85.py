"""A lattice of blocks, some coloured; those of one colour that face each other have only black
blocks between them, and their links do not cross."""

from arcdsl import Grid, canvas, cells, line, paint
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    lines, *palette = draw.colors(draw.number(3, 4))
    blocks = draw.canvas(6, 10)
    spots = draw.some(blocks, draw.number(5, 9))
    blocks = taken = paint(blocks, draw.colored(spots, palette))
    for color in palette:
        marks = cells(blocks, color)
        for link in [line(a, b) for a in marks for b in marks if a < b and 0 in a - b]:
            if not link <= cells(taken, {0, color}):
                raise RetryError
            taken = paint(taken, link, color)
    if taken == blocks:
        raise RetryError
    return draw.joined([[canvas((2, 2), color) for color in row] for row in blocks.rows], lines)
