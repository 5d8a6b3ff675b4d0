"""A small pattern at the top left of a grey line, and blue dots on a lattice of its size."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.choice((3, 3, 5))
    rows, columns = draw.number(2, 15 // side), draw.number(2, 20 // side)
    pattern = draw.picture(side, side, draw.colors(draw.number(3, 5), without=(0, 1, 5)))
    left = paint(canvas((rows * side, side)), pattern)
    some = draw.some(canvas((rows, columns)), draw.number(2, rows * columns - 1))
    dots = [cell * side + (side // 2, side // 2) for cell in some]
    right = paint(canvas((rows * side, columns * side)), dots, 1)
    return draw.joined([[left, right]], 5)
