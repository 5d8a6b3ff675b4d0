"""Figures of two colours each: one is complete, the others miss one of their colours."""

from arcdsl import Grid, cells, colors, objects, paint, place
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = draw.colors(4)
    shapes = [draw.shape(draw.number(1, 3), 3, diagonal=True) for _ in range(draw.number(1, 2))]
    figures = [draw.colored(s, palette[2 * i : 2 * i + 2]) for i, s in enumerate(shapes)]
    figures *= draw.number(2, 4)
    grid = draw.scatter(draw.canvas(12, 22), figures, gap=3)
    complete = set()
    for part in draw.shuffled(objects(grid, same_color=False)):
        if place(part) in complete:
            grid = paint(grid, cells(part, draw.choice(colors(part))), 0)
        complete.add(place(part))
    return grid
