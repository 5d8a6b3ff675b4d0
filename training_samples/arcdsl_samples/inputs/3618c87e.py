"""Grey posts on grey ground, with a blue cell on top of each."""

from arcdsl import Grid, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(5, 12)
    columns = draw.sample(range(draw.number(0, 1), grid.width, 2), draw.number(1, grid.width // 2))
    tops = [(grid.bottom - draw.number(2, 4), c) for c in columns]
    posts = [line(top, (grid.bottom, top[1])) for top in tops]
    grid = paint(grid, [line((grid.bottom, 0), (grid.bottom, grid.right)), *posts], 5)
    return paint(grid, tops, 1)
