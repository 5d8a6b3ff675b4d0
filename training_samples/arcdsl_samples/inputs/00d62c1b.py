"""Green loops, at least one of them closed, and green strokes."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    first, *rings = [draw.ring(3, 5) for _ in range(draw.number(1, 4))]
    loops = [ring - draw.some(ring, 1) if draw.chance(0.2) else ring for ring in rings]
    strokes = [draw.blob(draw.number(2, 6), diagonal=True) for _ in range(draw.number(1, 4))]
    return draw.scatter(draw.canvas(8, 20), [first, *loops, *strokes], colors=[3])
