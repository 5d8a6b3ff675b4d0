"""Lines across the grid in different colours, and a grey square that hides parts of some."""

from arcdsl import Grid, canvas, neighbors, paint, recolor, rect, shift, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(3, 7), (0, 5))
    side, width = len(palette), draw.number(len(palette) + 6, 20)
    rows = [draw.number(0, 2)]
    while len(rows) < side:
        rows.append(rows[-1] + draw.number(2, 3))
    grid = canvas((rows[-1] + draw.number(1, 3), width))
    square = shift(rect((0, 0), (side - 1, side - 1)), draw.cell(grid[side - 1 :, side - 1 :]))
    grid = paint(
        grid, {(r, c): k for r, k in zip(rows, palette, strict=True) for c in range(width)}
    )
    grid = paint(grid, [recolor(neighbors(square), 0), recolor(square, 5)])
    return grid if draw.chance() else transpose(grid)
