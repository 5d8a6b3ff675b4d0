"""Two long lines along rows and two along columns, and dots of the colour of one of them."""

from arcdsl import Grid, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(12, 22)
    top, left = draw.number(1, 5), draw.number(1, 5)
    rows = [top, draw.number(top + 4, grid.bottom - 1)]
    columns = [left, draw.number(left + 4, grid.right - 1)]
    lines = [line((r, 0), (r, grid.right)) for r in rows]
    lines += [line((0, c), (grid.bottom, c)) for c in columns]
    palette = draw.colors(4)
    for one, color in zip(draw.shuffled(lines), palette, strict=True):
        grid = paint(grid, one, color)
    return draw.noise(grid, 0.1, [draw.choice(palette)], on=0)
