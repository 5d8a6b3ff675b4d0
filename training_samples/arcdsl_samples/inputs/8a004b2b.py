"""A small drawing, and four yellow corners around some of its cells, which are enlarged there."""

from arcdsl import Grid, Mask, Point, cells, corners, find, paint, recolor, rect, scale, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(3, 4), (0, 4))
    mask = draw.shape(draw.number(2, 3), draw.number(2, 5), fill=0.7, diagonal=True)
    model, factor = draw.colored(mask, palette[1:]), draw.number(2, 3)
    shown = model & draw.some(model, draw.number(2, size(model) - 1))
    blocks = scale(shown, factor)
    fits = [at for k in range(1, 6) for at in find(scale(model, k), blocks)]
    if len(fits) > 1:
        raise RetryError
    edge = scale(model, factor).shape + Point(draw.number(0, 1), draw.number(0, 1))
    region = rect((-1, -1), edge)
    scene = recolor(region, palette[0]) | recolor(Mask(corners(region)), 4) | blocks
    grid = draw.scatter(draw.canvas(14, 22), [scene, model])
    return paint(grid, cells(grid, palette[0]), 0)
