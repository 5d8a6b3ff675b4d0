"""Lines of one colour that cross each other."""

from arcdsl import Grid, holes, line, paint, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(20, 26)
    first = draw.number(1, 4)
    rows = draw.sample(range(first, grid.height, 3), draw.number(4, 5))
    columns = draw.sample(range(first, grid.width, 3), draw.number(4, 5))
    ends = range(first, grid.height, 3)
    lines = [line((r, draw.number(0, 6)), (r, grid.width - 1 - draw.number(0, 6))) for r in rows]
    lines += [line((draw.choice(ends[:3]), c), (draw.choice(ends[-3:]), c)) for c in columns]
    if not holes(union(lines)):
        raise RetryError
    return paint(grid, lines, draw.color((0, 2, 3)))
