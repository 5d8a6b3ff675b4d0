"""Outlines with two arms that open like a V over a stem."""

from arcdsl import Grid, Mask, canvas, cells, line, place, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = []
    for color in draw.colors(draw.number(1, 3)):
        arm, stem = draw.number(1, 5), draw.number(1, 3)
        left, right = line((0, 0), (arm, arm)), line((0, 2 * arm + 1), (arm, arm + 1))
        foot = cells(canvas((stem, 2)))
        inside = Mask([(r, c) for r in range(arm) for c in range(r + 1, 2 * arm + 1 - r)])
        outline = left | right | place(foot, (arm, arm))
        pieces.append(draw.turned(recolor(inside, 0) | recolor(outline, color)))
    return draw.scatter(draw.canvas(10, 20), pieces)
