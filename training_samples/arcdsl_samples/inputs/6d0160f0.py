"""A square of panels with a few coloured cells in each, one of them yellow."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    count = draw.number(3, 4)
    palette = draw.colors(draw.number(4, 6), (0, 4, 5))
    empty = canvas((count, count))
    parts = [draw.some(empty, draw.number(2, count)) for _ in range(count**2)]
    filled = [paint(empty, {p: draw.choice(palette) for p in part}) for part in parts]
    filled = draw.shuffled([paint(filled[0], draw.cell(parts[0]), 4), *filled[1:]])
    return draw.joined([filled[i : i + count] for i in range(0, count**2, count)], 5)
