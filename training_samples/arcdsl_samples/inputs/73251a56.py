"""Stripes that widen along the main diagonal and mirror across it, with black holes."""

from arcdsl import Grid, line, paint, rect, shift, transpose, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    side = draw.number(15, 24)
    ring = draw.colors(draw.number(4, 8))
    steps = [[abs(r - c) // (min(r, c) + 2) for c in range(side)] for r in range(side)]
    grid = Grid([[ring[step % len(ring)] for step in row] for row in steps])
    grid = paint(grid, line((0, 0), (side, side)), ring[1])
    inner = rect((0, 0), (side - 2, side - 2))
    black = union(shift(draw.rectangle(2, 7), draw.cell(inner)) for _ in range(draw.number(3, 6)))
    black &= inner
    if any(steps[r][c] for r, c in black & transpose(black)):
        raise RetryError
    return paint(grid, black, 0)
