"""The beginning of a repeating row of towers; each colour has its height."""

from arcdsl import Grid, canvas, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width = draw.number(3, 6)
    grid = canvas((draw.number(4, 8), draw.number(3 * width, 24)))
    first, *others = draw.colors(draw.number(2, 4))
    tall = {color: draw.number(1, grid.height - 1) for color in (first, *others)}
    motif = [first, *(draw.choice(others) for _ in range(width - 1))]
    seen = range(draw.number(2 * width, min(3 * width, grid.width) - 1))
    for c in seen:
        color = motif[c % width]
        grid = paint(grid, rect((grid.height - tall[color], c), (grid.bottom, c)), color)
    return grid
