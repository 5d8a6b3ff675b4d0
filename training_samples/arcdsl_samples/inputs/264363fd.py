"""Boards of one colour with single dots, and beside them a small pattern around such a dot."""

from arcdsl import (
    HORIZONTAL,
    ORTHOGONAL,
    VERTICAL,
    Grid,
    Object,
    background,
    cells,
    neighbors,
    objects,
    paint,
    recolor,
    rect,
)
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    ground, board, center, arm, other = draw.colors(5)
    steps = draw.choice([ORTHOGONAL, HORIZONTAL, VERTICAL])
    pattern = Object({step * k: arm for step in steps for k in (1, 2)} | {(0, 0): center})
    if steps != ORTHOGONAL or draw.chance():
        pattern = recolor(neighbors((0, 0)), other) | pattern
    boards = [recolor(draw.rectangle(8, 15), board) for _ in range(draw.number(2, 3))]
    grid = draw.scatter(draw.canvas(24, 30, ground), [*boards, pattern])
    if background(grid) != ground:
        raise RetryError
    for part in objects(cells(grid, board)):
        inner = rect((part.top + 2, part.left + 2), (part.bottom - 2, part.right - 2))
        dot = draw.cell(inner)
        more = [p for p in inner if min(abs(p.r - dot.r), abs(p.c - dot.c)) > 3]
        grid = paint(grid, [dot, *draw.shuffled(more)[: draw.number(0, 1)]], center)
    return grid
