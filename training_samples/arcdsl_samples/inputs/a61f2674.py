"""Grey bars on the ground; one is the longest and one the shortest."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    count = draw.number(3, 7)
    least = draw.number(1, 5)
    most = draw.number(least + 2, 10)
    lengths = [least, most, *(draw.number(least + 1, most - 1) for _ in range(count - 2))]
    top = draw.number(0, 3)
    first, last = draw.number(0, 1), draw.number(0, 2)
    grid = canvas((top + most, first + 2 * count - 1 + last))
    for i, length in enumerate(draw.shuffled(lengths)):
        column = first + 2 * i
        grid = paint(grid, line((grid.bottom, column), (grid.bottom - length + 1, column)), 5)
    return grid
