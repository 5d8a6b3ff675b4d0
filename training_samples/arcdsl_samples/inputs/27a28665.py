"""A plus, a square with a tail, a ring with a corner, or a cross, turned in any way."""

from arcdsl import DIAGONAL, ORTHOGONAL, Grid, canvas, neighbors, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    plus = neighbors((1, 1), ORTHOGONAL)
    tailed = rect((0, 0), (1, 1)) | (2, 2)
    cornered = plus | (0, 0)
    cross = neighbors((1, 1), DIAGONAL) | (1, 1)
    several = [plus | (1, 1), cross, *[tailed, cornered] * 4]
    return draw.turned(paint(canvas((3, 3)), draw.choice(several), draw.color()))
