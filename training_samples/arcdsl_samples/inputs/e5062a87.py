"""Grey noise with a red shape, which fits into black in some places that do not overlap."""

from arcdsl import Grid, cells, find, paint, shift, size, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.noise(draw.canvas(8, 14), 0.65, [5])
    shape = draw.blob(draw.number(4, 6), diagonal=True)
    spots = draw.sample(find(cells(grid), shape), draw.number(3, 7))
    red, *copies = [shift(shape, spot) for spot in spots]
    grid = paint(paint(grid, copies, 0), red, 2)
    fits = [shift(shape, step) for step in find(cells(grid, 0), shape)]
    low = [fit for fit in fits if fit.bottom > 1]
    if not low or size(union(low)) < len(fits) * size(shape):
        raise RetryError
    return grid
