"""A frame with grey sides and light blue corners, among light blue noise."""

from arcdsl import Grid, canvas, cells, find, hstack, paint, place, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = Grid([[8], *[[5]] * draw.number(2, 9), [8]])
    inside = draw.noise(canvas((side.height, draw.number(2, 6))), 0.15, [8])
    area = place(hstack(side, inside, side))
    grid = draw.noise(draw.canvas(8, 16), 0.15, [8])
    return paint(grid, shift(area, draw.choice(find(cells(grid), cells(area)))))
