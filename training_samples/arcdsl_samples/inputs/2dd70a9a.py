"""A green and a red bar among light blue cells, with one way of three straight parts between them,
which has a wall at each turn."""

from arcdsl import (
    DOWN,
    LEFT,
    ORTHOGONAL,
    RIGHT,
    UP,
    Grid,
    Mask,
    box,
    cells,
    line,
    neighbors,
    paint,
    ray,
    slide,
)
from arcdsl_samples.scenes import Draw, RetryError


def ways(grid: Grid) -> set[Mask]:
    walks = [(Mask([start]), Mask([start])) for start in cells(grid, 3)]
    for _ in range(3):
        walks = [
            (way | box(end | slid), slid)
            for way, end in walks
            for slid in (slide(end, step, cells(grid, 0)) for step in ORTHOGONAL)
        ]
    return {way for way, end in walks if end & neighbors(cells(grid, 2), ORTHOGONAL)}


def make(draw: Draw) -> Grid:
    grid = draw.noise(draw.canvas(10, 20), 0.25, [8])
    end = start = draw.cell(grid)
    way, walls = Mask([start]), Mask()
    for step in (RIGHT, draw.choice((UP, DOWN)), draw.choice((LEFT, RIGHT))):
        far = draw.cell(ray(end + step, step, grid))
        way, walls, end = way | line(end, far), walls | (far + step), far
    red = line(end + step, end + step * 2)
    green = line(start, start + LEFT)
    if not green | red <= cells(grid) or (green | red | way) & walls - red:
        raise RetryError
    grid = paint(paint(grid, walls, 8), way, 0)
    grid = paint(paint(grid, green, 3), red, 2)
    if len(ways(grid)) != 1:
        raise RetryError
    return draw.turned(grid)
