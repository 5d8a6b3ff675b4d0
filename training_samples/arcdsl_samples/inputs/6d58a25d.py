"""A roof and dots all over, some of them below the roof."""

from arcdsl import DOWN, Grid, Point, cells, fliplr, line, paint, ray, recolor, shift, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(15, 24)
    roof_color, dot_color = draw.colors(2)
    depth = draw.number(3, 4)
    half = line((0, 0), (depth, depth)) | line((1, 0), (depth - 1, depth - 2))
    roof = half | fliplr(half, about=Point(0, 0))
    roof = shift(roof, (draw.number(1, 8), draw.number(5, grid.width - 6)))
    dots = draw.some(cells(grid) - roof, size(grid) // 20, apart=True)
    if not dots & ray(roof, DOWN, grid):
        raise RetryError
    return paint(grid, [recolor(roof, roof_color), recolor(dots, dot_color)])
