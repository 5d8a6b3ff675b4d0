"""Crop what is inside the rectangular frame.

Concepts: borders, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(grid):
        area = cells(grid, color)
        if area == frame(area):
            return crop(grid, box(area) - area)
