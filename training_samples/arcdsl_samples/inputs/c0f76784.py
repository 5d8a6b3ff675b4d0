"""Square rings with holes of one, two or three cells a side."""

from arcdsl import Grid, frame, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    sides = [draw.number(2, 4) for _ in range(draw.number(2, 5))]
    rings = [frame(rect((0, 0), (side, side))) for side in sides]
    return draw.scatter(draw.canvas(10, 17), rings, colors=[draw.color(without=(0, 6, 7, 8))])
