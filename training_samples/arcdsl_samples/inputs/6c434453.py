"""Rings, and shapes without a hole, all of one colour."""

from arcdsl import Grid, frame, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rings = [frame(rect((0, 0), (side, side))) for side in [2, 2, draw.choice([2, 4])]]
    others = [draw.blob(draw.number(2, 6)) for _ in range(draw.number(1, 5))]
    pieces = [*rings[: draw.number(1, 3)], *others]
    return draw.scatter(draw.canvas(10, 18), pieces, colors=[draw.color(without={0, 2})])
