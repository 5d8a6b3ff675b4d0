"""Draw a grey cross of two full lines, which meet at a place that the color tells: blue the center,
red the top, green the lower right corner.

Concepts: encoding, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    center = {1: (1, 1), 2: (0, 1), 3: (2, 2)}[max(colors(grid))]
    out = canvas((3, 3))
    return paint(out, ray(center, ORTHOGONAL, out) | center, 5)
