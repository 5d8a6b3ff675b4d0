"""A grey wall across the grid, with red and blue dots on both sides of it."""

from arcdsl import Grid, paint, rect, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 14)
    wall = draw.number(3, grid.height - 4)
    for rows in range(wall), range(wall + 1, grid.height):
        for column in draw.sample(range(grid.width), draw.number(1, grid.width // 2)):
            grid = paint(grid, (draw.choice(rows), column), draw.number(1, 2))
    grid = paint(grid, rect((wall, 0), (wall, grid.right)), 5)
    return grid if draw.chance() else transpose(grid)
