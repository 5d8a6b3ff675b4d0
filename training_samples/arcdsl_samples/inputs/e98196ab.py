"""Two pictures above and below a line, each of dots of one colour; no dots share a place."""

from arcdsl import Grid, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half, hues = draw.canvas(4, 14), draw.colors(3)
    count = half.height * half.width // 8
    dots = draw.some(half, draw.number(2, count))
    others = draw.some(cells(half) - dots, draw.number(2, count))
    return draw.joined([[paint(half, dots, hues[0])], [paint(half, others, hues[1])]], hues[2])
