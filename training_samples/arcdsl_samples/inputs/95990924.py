"""Grey squares."""

from arcdsl import Grid, canvas, cells, frame
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 16)
    squares = [
        cells(canvas((side, side))) for side in draw.choice([[2], [2, 2], [2, 2, 2], [2, 3]])
    ]
    return draw.scatter(grid, squares, colors=[5], gap=2, inside=cells(grid) - frame(grid))
