"""One or two parallel sky lines over the whole grid, and red dots in different rows and columns."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(11, 20)
    lines = draw.sample(range(draw.number(2, 5), grid.height - 2, 6), draw.number(1, 2))
    rows = [r for r in range(grid.height) if all(abs(r - line) > 2 for line in lines)]
    columns = draw.sample(range(draw.number(0, 3), grid.width, 4), draw.number(1, 3))
    dots = list(zip(draw.shuffled(rows), columns, strict=False))
    grid = paint(grid, [rect((row, 0), (row, grid.right)) for row in lines], 8)
    return draw.turned(paint(grid, dots, 2))
