"""Rows of bars, most of one colour, and of each other colour another number."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    rows, columns = draw.number(4, 8), draw.number(3, 7)
    common, *others = draw.colors(draw.number(3, 5))
    counts = draw.sample(range(1, 6), len(others))
    hues = [color for color, count in zip(others, counts, strict=True) for _ in range(count)]
    if 2 * len(hues) > rows * columns:
        raise RetryError
    hues = draw.shuffled([*hues, *[common] * (rows * columns - len(hues))])
    grid = canvas((2 * rows + 1, 3 * columns + 1))
    for i, color in enumerate(hues):
        r, c = 2 * (i // columns) + 1, 3 * (i % columns) + 1
        grid = paint(grid, [(r, c), (r, c + 1)], color)
    return grid
