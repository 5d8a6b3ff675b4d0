"""All red crosses have arms of one length, but grey noise hides parts of them. Draw the hidden
parts in light blue.

Concepts: shapes, denoising, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red = cells(grid, 2)
    arm = max(distance(a, b) for a in red for b in red & ray(a, ORTHOGONAL, foreground(grid))) // 2
    cross = line((-arm, 0), (arm, 0)) | line((0, -arm), (0, arm))
    crosses = [shift(cross, center) for center in cells(grid)]
    while cells(grid, 2):
        grid = paint(grid, max(crosses, key=lambda cross: size(cells(grid, 2) & cross)), 8)
    return paint(grid, red, 2)
