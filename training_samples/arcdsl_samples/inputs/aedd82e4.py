"""Red cells; some have no other beside, above or below."""

from arcdsl import Grid, objects, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.noise(draw.canvas(3, 12), 0.5, [2])
    if all(size(part) > 1 for part in objects(grid, diagonal=False)):
        raise RetryError
    return grid
