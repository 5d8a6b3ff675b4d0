"""Grey boxes, some cut by the border, and straight lines from their sides to the next box."""

from arcdsl import (
    ORTHOGONAL,
    Grid,
    Mask,
    cells,
    corners,
    direction,
    find,
    frame,
    neighbors,
    paint,
    place,
    ray,
    rect,
    size,
    union,
)
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(11, 20)
    boxes: list[Mask] = []
    for _ in range(draw.number(4, 10)):
        whole = place(draw.rectangle(4, 6), draw.cell(rect((-2, -2), grid.shape - (3, 3))))
        if not union(boxes) & (whole | neighbors(whole)):
            boxes.append(whole)
    grey = union(map(frame, boxes)) & grid
    free = cells(grid) - union(boxes)
    ends = [end for whole in boxes for end in corners(whole) if end in grid]
    for whole in boxes:
        for start in draw.some((frame(whole) - Mask(corners(whole))) & grid, draw.number(1, 3)):
            grey |= ray(start, direction(whole - frame(whole), start), free)
    bent = any(size(neighbors(end, ORTHOGONAL) & grey) != 2 for end in ends)
    if bent or find(grey, rect((0, 0), (1, 1))):
        raise RetryError
    return paint(grid, grey, 5)
