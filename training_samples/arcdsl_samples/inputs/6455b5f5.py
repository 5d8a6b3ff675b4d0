"""Red lines that cut the grid again and again into regions, of which one is the largest."""

from arcdsl import HORIZONTAL, VERTICAL, Grid, cells, frame, objects, paint, ray, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(11, 20)
    for _ in range(draw.number(2, 6)):
        region = draw.choice(objects(cells(grid, 0)))
        cell = draw.cell(region - frame(region))
        grid = paint(grid, [cell, ray(cell, draw.choice([HORIZONTAL, VERTICAL]), region)], 2)
    *_, second, largest = sorted(size(region) for region in objects(cells(grid, 0)))
    if second == largest:
        raise RetryError
    return grid
