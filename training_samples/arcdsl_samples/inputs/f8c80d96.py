"""The inner ones of frames around each other, which the grid cuts, all at the same distance."""

from arcdsl import (
    Grid,
    Mask,
    box,
    cells,
    frame,
    neighbors,
    objects,
    paint,
    place,
    rect,
    size,
    union,
)
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid, step = draw.canvas(9, 18), draw.number(2, 3)
    shell = place(draw.rectangle(1, 5), draw.cell(rect((-2, -2), grid.shape)))
    rings: list[Mask] = []
    for _ in range(draw.number(2, 3)):
        rings.append(frame(shell) & grid)
        if box(rings[-1]) != shell & grid:
            raise RetryError
        for _ in range(step):
            shell |= neighbors(shell)
    whole = len(objects(union(rings))) == len(rings) and cells(grid) - shell
    if not whole or size(rings[-1]) <= max(map(size, rings[:-1])):
        raise RetryError
    return paint(grid, rings, draw.color(without=(0, 5)))
