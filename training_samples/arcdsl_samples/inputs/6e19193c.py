"""Corner shapes of one colour, none of them in the way of another's diagonal line."""

from arcdsl import DIAGONAL, Grid, box, direction, foreground, neighbors, objects, ray, rect
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    square = rect((0, 0), (1, 1))
    pieces = [square - draw.some(square, 1) for _ in range(draw.number(1, 4))]
    grid = draw.scatter(draw.canvas(8, 15), pieces, colors=[draw.color()], gap=2)
    for part in objects(grid):
        gap = box(part) - part
        path = ray(gap, direction(neighbors(gap, DIAGONAL) & part, gap), grid)
        if not path or path & foreground(grid):
            raise RetryError
    return grid
