"""A rectangle with a border of two cells, into which single cells of the inner part stick out."""

from arcdsl import Grid, Mask, corners, frame, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    whole = draw.rectangle(8, 13)
    inner = whole - frame(whole)
    core = inner - frame(inner)
    out = draw.some(frame(inner) - Mask(corners(inner)), draw.number(1, 4), apart=True)
    border, color = draw.colors(2)
    figure = recolor(whole, border) | recolor(core | out, color)
    return draw.scatter(draw.canvas(12, 22), [figure])
