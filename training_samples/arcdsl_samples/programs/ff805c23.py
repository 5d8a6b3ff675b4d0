"""The picture is symmetric: answer what the blue square hides.

Concepts: symmetry, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    images = [crop(image, cells(grid, 1)) for image in symmetries(grid)]
    return next(image for image in images if not cells(image, 1))
