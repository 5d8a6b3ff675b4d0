"""A lattice of blocks: one in the middle of a pattern of blocks, others of its colour alone."""

from arcdsl import ALL, DIAGONAL, ORTHOGONAL, Grid, Mask, canvas, neighbors, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    lines, center, around = draw.colors(3)
    side = draw.number(2, 3)
    small = draw.canvas(6, 30 // (side + 1))
    dot = Mask([(1, 1)])
    ring = neighbors(dot, draw.choice([ALL, DIAGONAL, ORTHOGONAL]))
    small = draw.scatter(small, [recolor(dot, center) | recolor(ring, around)])
    small = draw.scatter(small, [dot] * draw.number(1, 3), colors=[center], gap=2)
    return draw.joined([[canvas((side, side), c) for c in row] for row in small.rows], lines)
