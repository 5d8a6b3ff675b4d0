"""A shape of two colours, left and right, and two posts in these colours with yellow ends."""

from arcdsl import Grid, Mask, Object, cells, corners, fliplr, paint, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    left, right, ground = draw.colors(3, (0, 4))
    mask = draw.shape(draw.number(2, 5), draw.number(3, 7))
    middle = draw.number(0, mask.right - 1)
    shape = Object({p: left if p.c <= middle else right for p in mask})
    region = rect((-1, -1), mask.shape)
    posts = recolor(region, ground)
    posts |= Object({p: left if p.c < 0 else right for p in region if p.c in (-1, mask.right + 1)})
    posts |= recolor(Mask(corners(region)), 4)
    shape = fliplr(shape) if draw.chance() else shape
    grid = draw.scatter(draw.canvas(12, 17), [posts, shape])
    return paint(grid, cells(grid, ground), 0)
