"""Figures of different colours; some of them are the largest."""

from arcdsl import Grid, cells
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    most = draw.number(3, 9)
    largest = [draw.blob(most, diagonal=True) for _ in range(draw.number(1, 3))]
    others = [draw.blob(draw.number(2, most - 1), diagonal=True) for _ in range(draw.number(1, 3))]
    colors = draw.colors(6)
    grid = draw.scatter(draw.canvas(9, 14), [*largest, *others], colors=colors)
    lefts = {cells(grid, color).left for color in colors[: len(largest)]}
    if len(lefts) < len(largest):
        raise RetryError
    return grid
