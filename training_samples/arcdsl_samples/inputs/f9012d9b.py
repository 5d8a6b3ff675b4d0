"""A repeating pattern with a black square on it; all of the motif is to be seen."""

from arcdsl import Grid, extend, foreground, paint, period, place, rect
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    rows, columns = draw.number(2, 4), draw.number(2, 4)
    motif = draw.picture(rows, columns, draw.colors(draw.number(2, 3)))
    whole = draw.tiling(motif, draw.number(2 * rows, 12), draw.number(2 * columns, 12))
    side = draw.number(1, min(whole.shape) // 2)
    at = draw.cell(rect((0, 0), whole.shape - (side, side)))
    grid = paint(whole, place(rect((0, 0), (side - 1, side - 1)), at), 0)
    seen = foreground(grid)
    if paint(grid, extend(seen, period(seen), grid)) != whole:
        raise RetryError
    return grid
