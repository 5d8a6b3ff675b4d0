"""A line down the middle, and colours that reach out from it to both sides."""

from arcdsl import Grid, canvas, fliplr, paint, rect, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(6, 15), draw.number(3, 10)
    line, *hues = draw.colors(draw.number(2, 4))
    rows = [canvas((1, width), draw.choice(hues)) for _ in range(height)]
    whole = draw.noise(vstack(*rows), 0.2, hues)
    left, right = (
        paint(whole, [rect((r, 0), (r, draw.number(0, width - 1))) for r in range(height)], 0)
        for _ in range(2)
    )
    return draw.joined([[left, fliplr(right)]], line)
