"""Equal rectangles beside each other at different heights, one of them blue."""

from arcdsl import Grid, canvas, hstack, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, wide, tall = draw.number(6, 12), draw.number(1, 3), draw.number(1, 3)
    palette = draw.shuffled([1, *draw.colors(draw.number(1, 3), without=(0, 1))])
    strips = [canvas((height, draw.number(1, 3)))]
    for color, row in zip(
        palette, draw.sample(range(height - tall + 1), len(palette)), strict=True
    ):
        strip = canvas((height, wide + draw.number(0, 2)))
        strips.append(paint(strip, place(rect((1, 1), (tall, wide)), (row, 0)), color))
    return hstack(*strips)
