"""Red bars that stand on the ground, one cell apart."""

from arcdsl import Grid, canvas, line, paint, place
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    lengths = [draw.number(1, 9) for _ in range(draw.number(2, 6))]
    grid = canvas((max(lengths) + draw.number(0, 2), 2 * len(lengths) + 1))
    bars = [line((0, 0), (length - 1, 0)) for length in lengths]
    at = [(grid.height - length, 2 * i + 1) for i, length in enumerate(lengths)]
    return paint(grid, [place(bar, spot) for bar, spot in zip(bars, at, strict=True)], 2)
