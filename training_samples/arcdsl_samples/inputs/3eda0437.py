"""A wide strip of black and blue noise with one largest black rectangle."""

from arcdsl import Grid, canvas, cells, find, paint, rect, shift, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = canvas((draw.number(2, 5), draw.number(15, 30)))
    area = rect((0, 0), (draw.number(1, grid.bottom), draw.number(2, 5)))
    spot = shift(area, draw.choice(find(cells(grid), area)))
    grid = paint(draw.noise(grid, 0.6, [1]), spot, 0)
    for height in range(2, grid.height + 1):
        other = rect((0, 0), (height - 1, -(-size(area) // height) - 1))
        if len(find(cells(grid, 0), other)) > (height == area.height):
            raise RetryError
    return grid
