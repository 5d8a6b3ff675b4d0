"""Diagonal rays in the colour of the content leave the corners of the container.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    color = min(objects(grid), key=lambda shape: shape.height).color
    rays = [ray(corner, step, grid) for corner, step in zip(corners(foreground(grid)), DIAGONAL)]
    return paint(grid, rays, color)
