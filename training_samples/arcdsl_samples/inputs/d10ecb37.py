"""A block of 2 x 2 cells, and all over the grid its turned copies in a regular order."""

from arcdsl import Grid, hstack, rotate, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    block = draw.picture(2, 2, draw.colors(draw.number(2, 4), without=()))
    rows, columns = draw.number(2, 8), draw.number(2, 8)
    lines = [hstack(*(rotate(block, r ^ c) for c in range(columns))) for r in range(rows)]
    return vstack(*lines)
