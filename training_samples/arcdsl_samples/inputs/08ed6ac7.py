"""Three or four grey bars of different heights that stand on the bottom."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side, count = draw.number(8, 13), draw.number(3, 4)
    places = draw.sample(range(draw.number(0, 1), side, 2), count)
    tops = draw.sample(range(side), count)
    bars = [line((r, c), (side - 1, c)) for r, c in zip(tops, places, strict=True)]
    return paint(canvas((side, side)), bars, 5)
