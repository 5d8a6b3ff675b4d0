"""Grey with black cells; some black blocks are two cells wide and two or four high."""

from arcdsl import Grid, canvas, cells, find, paint, rect, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(12, 20, 5)
    blocks = [rect((0, 0), (draw.choice([1, 1, 3]), 1)) for _ in range(draw.number(3, 7))]
    grid = draw.scatter(grid, blocks, colors=[0])
    planted = cells(grid, 0)
    grid = draw.noise(grid, draw.choice([0.2, 0.3]), [0], on=5)
    for block in [shift(rect((0, 0), (1, 1)), step) for step in find(grid, canvas((2, 2)))]:
        if not block <= planted:
            grid = paint(grid, draw.cell(block - planted), 5)
    return grid
