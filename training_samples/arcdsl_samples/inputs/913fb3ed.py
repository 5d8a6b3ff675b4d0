"""Green, red and light blue dots."""

from arcdsl import Grid, Mask, cells, frame
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    dots = [Mask([(0, 0)])] * draw.number(1, 5)
    grid = draw.canvas(6, 16)
    palette = draw.shuffled([2, 3, 8])
    return draw.scatter(grid, dots, colors=palette, gap=2, inside=cells(grid) - frame(grid))
