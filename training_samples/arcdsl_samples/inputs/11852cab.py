"""A symmetric ornament of three colours with cells missing; its symmetry still shows them all."""

from arcdsl import Grid, Mask, canvas, foreground, paint, symmetries, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(5, 7)
    eighth = Mask([(r, c) for c in range((side + 1) // 2) for r in range(c + 1)])
    seeds = draw.colored(draw.some(eighth, draw.number(3, 4)), draw.colors(3))
    empty = canvas((side, side))
    whole = union(map(foreground, symmetries(paint(empty, seeds))))
    part = foreground(draw.noise(paint(empty, whole), 0.45, [0]))
    if part == whole or union(symmetries(part)) != whole:
        raise RetryError
    return draw.scatter(draw.canvas(9, 14), [part])
