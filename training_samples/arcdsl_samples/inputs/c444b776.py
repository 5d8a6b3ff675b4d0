"""Panels between lines; one of them has a pattern."""

from arcdsl import Grid, canvas, paint, size
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rows, columns = draw.choice([(1, 2), (2, 1), (2, 2), (2, 3), (3, 2)])
    empty = canvas((draw.number(4, 9), draw.number(4, 9)))
    separator, *palette = draw.colors(draw.number(3, 4))
    pattern = paint(
        empty, draw.colored(draw.some(empty, draw.number(3, 3 + size(empty) // 8)), palette)
    )
    parts = draw.shuffled([pattern, *[empty] * (rows * columns - 1)])
    return draw.joined([parts[row * columns :][:columns] for row in range(rows)], separator)
