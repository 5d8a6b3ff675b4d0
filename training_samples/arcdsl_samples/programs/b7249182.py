"""The two dots send lines towards each other. Midway these open into two forks whose prongs
meet and form a ring; each cell has the colour of the nearer dot.

Concepts: connecting, lines, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    start, end = dots = foreground(grid)
    ring = rect(dots.center + direction(start, end) - (2, 2), dots.center + (2, 2))
    drawn = line(start, end) - ring | frame(ring)
    return paint(
        grid, {cell: grid[min(dots, key=lambda dot: distance(cell, dot))] for cell in drawn}
    )
