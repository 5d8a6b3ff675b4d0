"""Shapes with seeds of other colours around one corner, and room for their mirror images."""

from arcdsl import DOWN, RIGHT, Grid, Object, Point, fliplr, flipud, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = []
    for _ in range(draw.number(1, 3)):
        shape = draw.shape(draw.number(2, 4), draw.number(2, 4))
        end = shape.shape - Point(1, 1)
        shape = draw.choice([one for one in (shape, fliplr(shape), flipud(shape)) if end in one])
        color, *others = draw.colors(draw.number(2, 4))
        spots = draw.sample([end + step for step in (DOWN, RIGHT, DOWN + RIGHT)], len(others))
        room = recolor(rect((0, 0), shape.shape * 2 - (1, 1)), 0)
        seeds = Object(dict(zip(spots, others, strict=True)))
        pieces.append(draw.turned(room | recolor(shape, color) | seeds))
    return draw.scatter(draw.canvas(10, 26), pieces)
