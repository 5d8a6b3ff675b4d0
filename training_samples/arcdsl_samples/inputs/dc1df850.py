"""Red dots and dots of other colours, none of which touch."""

from arcdsl import Grid, Mask
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(4, 16)
    many = grid.height * grid.width // 20
    red = Mask([(0, 0)])
    dots = [2] * draw.number(1, 1 + many) + draw.colors(draw.number(0, 2), without=(0, 1, 2))
    return draw.scatter(grid, [red] * len(dots), colors=dots)
