"""Noise of one colour on black, and rectangles far apart in which many cells are red."""

from arcdsl import DOWN, RIGHT, Grid, box, cells, neighbors, objects
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    color, count = draw.color(without=(0, 2, 4)), draw.number(2, 5)
    areas = [draw.rectangle(2, 5) for _ in range(count)]
    grid = draw.scatter(draw.canvas(13, 20), areas, colors=[2], gap=3)
    whole = objects(grid)
    grid = draw.noise(draw.noise(grid, 0.35, [color], on=2), 0.5, [color], on=0)
    red = cells(grid, 2)
    groups = objects(red | neighbors(red, (DOWN, RIGHT)))
    if len(groups) != count or any(box(part & red) != box(part) for part in whole):
        raise RetryError
    return grid
