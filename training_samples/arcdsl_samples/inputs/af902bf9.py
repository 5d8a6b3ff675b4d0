"""The corners of some rectangles."""

from arcdsl import Grid, Mask, corners, objects, paint
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 16)
    areas = [draw.rectangle(3, 8) for _ in range(draw.number(1, 3))]
    scene = draw.scatter(grid, areas, colors=[draw.color(without=(0, 2))])
    parts = objects(scene)
    if len({part.top for part in parts}) < len(parts) or len({part.left for part in parts}) < len(
        parts
    ):
        raise RetryError
    return paint(grid, [scene[Mask(corners(part))] for part in parts])
