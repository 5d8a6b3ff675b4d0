"""Nested corners of several colours, at times with a black last row and column."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(2, 5))
    side = draw.number(max(4, len(palette)), 9)
    more = [draw.choice(palette) for _ in range(side - len(palette))]
    ring = sorted([*palette, *more], key=palette.index)
    grid = Grid([[ring[max(r, c)] for c in range(side)] for r in range(side)])
    return grid if draw.chance() else paint(canvas((side + 1, side + 1)), grid)
