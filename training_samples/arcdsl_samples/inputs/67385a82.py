"""Dense green noise on black."""

from arcdsl import Grid, objects, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.noise(draw.canvas(3, 9), 0.55, [3])
    if all(size(part) < 3 for part in objects(grid, diagonal=False)):
        raise RetryError
    return grid
