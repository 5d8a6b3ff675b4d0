"""Two halves side by side, yellow cells in the left one and green cells in the right one."""

from arcdsl import Grid, hstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half = draw.canvas(2, 10)
    return hstack(draw.noise(half, 0.5, [4]), draw.noise(half, 0.5, [3]))
