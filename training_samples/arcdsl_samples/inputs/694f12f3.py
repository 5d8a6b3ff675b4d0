"""Two filled yellow rectangles, one larger than the other."""

from arcdsl import Grid, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    small, large = draw.rectangle(3, 7), draw.rectangle(4, 9)
    if size(small) >= size(large):
        raise RetryError
    return draw.scatter(draw.canvas(10, 18), [large, small], colors=[4])
