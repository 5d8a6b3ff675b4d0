"""Black shapes of one, two or three cells that touch at most at corners."""

from arcdsl import ORTHOGONAL, Grid, Mask, cells, neighbors, paint, place
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid, black = draw.canvas(5, 14, draw.color(without=(0, 1, 2, 3))), Mask()
    for _ in range(grid.height * grid.width // 2):
        shape = place(draw.blob(draw.number(1, 3)), draw.cell(grid))
        if shape <= cells(grid) and not (shape | neighbors(shape, ORTHOGONAL)) & black:
            black |= shape
    return paint(grid, black, 0)
