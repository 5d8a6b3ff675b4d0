"""Four panels of one colour with lines of another between them; one has an odd cell."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    ground, lines, odd = draw.colors(3)
    panel = canvas((draw.number(2, 8), draw.number(2, 8)), ground)
    a, b, c, d = draw.shuffled([panel, panel, panel, paint(panel, draw.cell(panel), odd)])
    return draw.joined([[a, b], [c, d]], lines)
