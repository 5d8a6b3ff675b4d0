"""Three panels, each with spots of its own colour, between two lines."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.number(3, 9), draw.number(3, 9)
    line, *palette = draw.colors(4)
    panels = [draw.noise(canvas(shape), 0.5, [color]) for color in palette]
    return draw.joined([panels], line)
