"""Draw a bar chart: one column for each colour, the most frequent first, as high as its number of
cells, hanging from the top.

Concepts: counting, encoding, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid(
        [
            [color * (row < size(cells(grid, color))) for color in colors(grid)]
            for row in range(size(cells(grid, background(grid))))
        ]
    )
