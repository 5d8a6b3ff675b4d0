"""Blue outlines of rectangles, some of them closed and some of them open."""

from arcdsl import Grid, Mask, corners
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rings = [draw.ring(3, 5) for _ in range(draw.number(2, 6))]
    sides = [ring - Mask(corners(ring)) for ring in rings]
    opened = [
        ring - draw.some(side, draw.number(1, 3)) for ring, side in zip(rings, sides, strict=True)
    ]
    closed = draw.number(1, len(rings))
    return draw.scatter(draw.canvas(9, 17), [*rings[:closed], *opened[closed:]], colors=[1])
