"""A figure in yellow with one red cell and with blue and green ones on it, and turned or mirrored
copies of it without blue and green."""

from arcdsl import Grid, Object, cells, neighbors, paint, place, recolor, symmetries
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    core = draw.blob(draw.number(5, 7))
    bare: Object = recolor(core, 4) | recolor(draw.some(core, 1), 2)
    if len({place(turn) for turn in symmetries(bare)}) < 8:
        raise RetryError
    figure = bare | draw.colored(draw.some(neighbors(core), draw.number(3, 5)), [1, 3])
    grid = draw.scatter(draw.canvas(12, 18), [figure])
    full = draw.scatter(grid, [draw.turned(figure) for _ in range(draw.number(1, 3))])
    return paint(full, cells(full, {1, 3}) - cells(grid, {1, 3}), 0)
