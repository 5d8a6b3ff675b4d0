"""A rectangle on a coloured ground and single dots, at least one of them straight beside it."""

from arcdsl import ORTHOGONAL, Grid, cells, neighbors, paint, place, ray
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    ground, color, *palette = draw.colors(draw.number(3, 4))
    grid = draw.canvas(9, 20, ground)
    block = draw.rectangle(3, 5)
    at = (
        draw.number(1, grid.height - block.height - 1),
        draw.number(1, grid.width - block.width - 1),
    )
    block = place(block, at)
    far = cells(grid) - block - neighbors(block)
    one = draw.cell(ray(block, ORTHOGONAL, cells(grid) - block) & far)
    dots = draw.some(far - one - neighbors(one), draw.number(1, 4), apart=True) | one
    return paint(paint(grid, block, color), {dot: draw.choice(palette) for dot in dots})
