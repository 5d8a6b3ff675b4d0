"""Red rectangles that do not touch, some beside each other."""

from arcdsl import Grid, objects, split
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    rectangles = [draw.rectangle(2, 5) for _ in range(draw.number(3, 7))]
    grid = draw.scatter(draw.canvas(9, 18), rectangles, colors=[2])
    if all(len(objects(row)) < 2 for row in split(grid, grid.height, 1)[1:-1]):
        raise RetryError
    return grid
