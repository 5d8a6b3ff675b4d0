"""Three columns; in each row one grey cell."""

from arcdsl import Grid, Mask, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rows = [draw.number(0, 2) for _ in range(draw.number(3, 12))]
    return paint(canvas((len(rows), 3)), Mask(list(enumerate(rows))), 5)
