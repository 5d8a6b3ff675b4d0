"""Two crossing lines, four colours in the smallest panel and green cells in the largest."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = 2 * draw.number(2, 5)
    palette = draw.picture(2, 2, draw.colors(4, (0, 3, 8)))
    board = draw.noise(canvas((side, side)), 0.5, [3])
    panels = [[palette, canvas((2, side))], [canvas((side, 2)), board]]
    return draw.turned(draw.joined(panels, 8))
