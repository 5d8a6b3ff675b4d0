"""Two frames, of which one is larger."""

from arcdsl import Grid, box, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    small, large = draw.ring(3, 6), draw.ring(3, 8)
    if size(small) >= size(large) or size(box(small)) >= size(box(large)):
        raise RetryError
    return draw.scatter(draw.canvas(10, 16), [large, small], colors=draw.colors(2))
