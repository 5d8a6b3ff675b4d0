"""Draw a bar chart: one column for each colour, the most frequent first, as high as its number of
cells, hanging from the top.

Concepts: counting, encoding, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    counts = {color: size(cells(grid, color)) for color in colors(grid)}
    return Grid(
        [
            [color * (row < counts[color]) for color in counts]
            for row in range(max(counts.values()))
        ]
    )
