"""Four panels between lines, each with cells of its own colour."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(3, 7), draw.number(3, 7)
    separator, *palette = draw.colors(5)
    a, b, c, d = [draw.noise(canvas((height, width)), 0.5, [color]) for color in palette]
    return draw.joined([[a, b], [c, d]], separator)
