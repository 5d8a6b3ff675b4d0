"""A blue outline, perhaps with a wall inside, of which many cells are missing."""

from arcdsl import Grid, Mask, box, frame, line, rect, size, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    area = rect((0, 0), (draw.number(5, 10), draw.number(5, 10)))
    lines = [frame(area)]
    if draw.chance(0.6):
        column = draw.number(2, area.right - 2)
        lines.append(line((0, column), (area.bottom, column)))
    rest = [Mask([cell for cell in one if draw.chance(0.6)]) for one in lines]
    if box(rest[0]) != area or any(size(one - frame(area)) < 2 for one in rest[1:]):
        raise RetryError
    grid = draw.scatter(draw.canvas(9, 16), [union(rest)], colors=[1])
    return draw.turned(grid)
