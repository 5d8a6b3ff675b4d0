"""Three coloured diagonals, one of each phase of a period of three."""

from arcdsl import Grid, canvas, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(6, 12)
    grid = canvas((side, side))
    for phase, color in enumerate(draw.colors(3)):
        diagonal = draw.choice(range(phase, 2 * side - 1, 3))
        grid = paint(grid, [p for p in cells(grid) if sum(p) == diagonal], color)
    return grid
