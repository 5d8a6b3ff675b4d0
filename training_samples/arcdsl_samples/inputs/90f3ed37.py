"""A long pattern, and below it the beginnings of others like it, some of them a step late."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    forms = (
        [[0], [1], [2]],
        [[0], [1]],
        [[1], [0, 2]],
        [[0, 2], [1]],
        [[0]],
        [[0, 1]],
        [[0], [1]] * 8,
    )
    start, *turns = draw.choice(forms)
    grid, top, ahead = draw.canvas(12, 16), draw.number(0, 1), draw.number(1, 3)
    late, length = 0, grid.width
    while top < grid.height - 3:
        columns = [start] * (ahead + late) + turns + [[start, *turns][-1]] * grid.width
        grid = paint(grid, [(top + r, c) for c in range(length) for r in columns[c]], 8)
        top += draw.number(4, 6)
        late = draw.number(0, 1)
        length = draw.number(ahead + late + 1, grid.width // 2)
    return grid
