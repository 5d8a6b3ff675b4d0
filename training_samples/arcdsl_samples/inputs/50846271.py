"""Red crosses of one size, partly hidden by grey noise."""

from arcdsl import (
    HORIZONTAL,
    ORTHOGONAL,
    VERTICAL,
    Grid,
    Point,
    cells,
    distance,
    foreground,
    ray,
    recolor,
    rect,
    union,
)
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    arm = draw.choice([2, 2, 3])
    center = Point(arm, arm)
    crosses = []
    for _ in range(draw.number(2, 4)):
        bars = [ray(center, step, rect((0, 0), 2 * center)) for step in (HORIZONTAL, VERTICAL)]
        seen = union([draw.some(bar, draw.number(2, 2 * arm)) for bar in bars])
        crosses.append(union([recolor(union([*bars, center]), 5), recolor(seen, 2)]))
    grid = draw.noise(draw.scatter(draw.canvas(12, 22), crosses, gap=2), 0.5, [5], on=0)
    red, full = cells(grid, 2), foreground(grid)
    if max(distance(a, b) for a in red for b in red & ray(a, ORTHOGONAL, full)) != 2 * arm:
        raise RetryError
    return grid
