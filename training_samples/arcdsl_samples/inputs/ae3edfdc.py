"""A red cell with green ones and a blue cell with orange ones, all straight away from it."""

from arcdsl import ORTHOGONAL, Grid, cells, line, paint, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 18)
    free = cells(grid)
    for color, other in draw.shuffled([(1, 7), (2, 3)]):
        center = draw.cell(free)
        grid = paint(grid, center, color)
        free -= center
        for step in draw.sample(ORTHOGONAL, draw.number(1, 4)):
            end = draw.choice(ray(center + step, step, free))
            grid = paint(grid, end, other)
            free -= line(center, end)
    return grid
