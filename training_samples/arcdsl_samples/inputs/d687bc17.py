"""Four walls of different colours and dots of these and other colours, no two in one line."""

from arcdsl import Grid, Mask, corners, frame, objects, paint, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 18)
    hues = draw.colors(draw.number(4, 6))
    walls = objects(frame(grid) - Mask(corners(grid)), diagonal=False)
    grid = paint(grid, map(recolor, walls, draw.shuffled(hues[:4])))
    rows, columns = (draw.shuffled(range(2, side - 2)) for side in grid.shape)
    return paint(grid, {(r, c): draw.choice(hues) for r, c in zip(rows, columns, strict=False)})
