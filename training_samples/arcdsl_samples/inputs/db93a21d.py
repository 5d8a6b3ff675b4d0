"""Maroon squares, each with an even side."""

from arcdsl import Grid, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 24)
    sides = [draw.choice([2, 2, 4, 6]) for _ in range(draw.number(1, 4))]
    squares = [rect((0, 0), (side - 1, side - 1)) for side in sorted(sides, reverse=True)]
    return draw.scatter(grid, squares, colors=[9])
