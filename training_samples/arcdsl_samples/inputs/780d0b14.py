"""Panels between black lines, each full of one colour but for some black cells."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    heights = [draw.number(4, 9) for _ in range(draw.number(2, 3))]
    widths = [draw.number(4, 9) for _ in range(draw.number(2, 3))]
    palette = draw.colors(draw.number(3, 5))
    panels = [
        [draw.noise(canvas((h, w), draw.choice(palette)), 0.25, [0]) for w in widths]
        for h in heights
    ]
    return draw.joined(panels, 0)
