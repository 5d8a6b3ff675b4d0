"""One to five red squares of four cells that touch at most at corners."""

from arcdsl import Grid, objects, rect
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    squares = [rect((0, 0), (1, 1))] * draw.number(1, 5)
    grid = draw.scatter(draw.canvas(5, 10), squares, colors=[2], gap=0)
    if len(objects(grid, diagonal=False)) != len(squares):
        raise RetryError
    return grid
