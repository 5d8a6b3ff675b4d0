"""A frame with a cell of another colour in each of its inner corners."""

from arcdsl import Grid, Object, cells, corners, frame, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    color, *palette = draw.colors(5)
    inner = draw.rectangle(2, 6)
    shape = recolor(frame(rect((-1, -1), inner.shape)), color)
    shape |= Object(dict(zip(corners(inner), palette, strict=True)))
    grid = draw.canvas(8, 14)
    return draw.scatter(grid, [shape], inside=cells(grid) - frame(grid))
