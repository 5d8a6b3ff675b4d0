"""Single red cells and pairs of red cells."""

from arcdsl import Grid, Mask
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    singles = [Mask([(0, 0)])] * draw.number(3, 10)
    pairs = [draw.blob(2) for _ in range(draw.number(1, 6))]
    return draw.scatter(draw.canvas(9, 20), [*pairs, *singles], colors=[2])
