"""Light blue beams cross the grid; at each red cell on the side they all step away from it by one.

Concepts: lines, paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    beam, red = cells(grid, 8), cells(grid, 2)
    [forward] = [step for step in ORTHOGONAL if not shift(beam, -step) & grid]
    push = forward - direction(beam, red)
    while beam & grid:
        if beam & ray(red, push, grid):
            beam = shift(beam, push)
        grid = paint(grid, beam, 8)
        beam = shift(beam, forward)
    return grid
