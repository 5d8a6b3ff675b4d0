"""Two red squares among light blue cells; a path between them, if any, needs no diagonal step."""

from arcdsl import Grid, cells, objects, rect
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.scatter(draw.canvas(5, 9), [rect((0, 0), (1, 1))] * 2, colors=[2])
    grid = draw.noise(grid, draw.choice((0.4, 0.6)), [8], on=0)
    joined = [
        any(cells(grid, 2) <= part for part in objects(grid, same_color=False, diagonal=diagonal))
        for diagonal in (False, True)
    ]
    if joined[0] != joined[1]:
        raise RetryError
    return grid
