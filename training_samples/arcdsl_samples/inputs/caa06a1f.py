"""A repeating pattern at the top left; the rest has one other colour."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    color, *palette = draw.colors(draw.number(3, 4))
    motif = draw.picture(draw.number(1, 3), draw.number(2, 3), palette)
    height, width = draw.number(2 * motif.height, 11), draw.number(2 * motif.width, 11)
    rest = canvas((height + draw.number(1, 6), width + draw.number(1, 6)), color)
    return paint(rest, draw.tiling(motif, height, width))
