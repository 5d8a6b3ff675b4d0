"""All red crosses have arms of one length, but grey noise hides parts of them. Draw the hidden
parts in light blue.

Concepts: shapes, denoising, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red, black = cells(grid, 2), cells(grid, 0)
    lines = [line(a, b) for a in red for b in red if 0 in a - b]
    arm = max(size(line) for line in lines if not line & black) // 2
    cross = ray((0, 0), ORTHOGONAL, rect((-arm, -arm), (arm, arm))) | (0, 0)
    crosses = [shift(cross, center) for center in cells(grid)]
    rest = red
    while rest:
        best = max(crosses, key=lambda cross: size(cross & rest))
        grid = paint(grid, best - red, 8)
        rest = rest - best
    return grid
