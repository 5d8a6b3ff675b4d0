"""Two rectangles that face each other over a gap."""

from arcdsl import Grid, paint, recolor, rect
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 20)
    top, end, start, bottom = sorted(draw.sample(range(grid.height), 4))
    (left, right), (west, east) = (sorted(draw.sample(range(grid.width), 2)) for _ in range(2))
    if start - end < 2 or min(right, east) - max(left, west) < 2:
        raise RetryError
    parts = rect((top, left), (end, right)), rect((start, west), (bottom, east))
    return draw.turned(paint(grid, map(recolor, parts, draw.colors(2, without=(0, 8)))))
