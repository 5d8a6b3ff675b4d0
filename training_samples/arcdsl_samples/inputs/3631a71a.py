"""A picture that is symmetric across both middle lines and the diagonal, under maroon patches; of
its first two rows and columns the mirror images lie outside."""

from arcdsl import Grid, canvas, cells, paint, place
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    palette = [0, 0, *draw.colors(draw.number(4, 6), without=(0, 9))]
    part = draw.picture(16, 16, palette)
    quarter = Grid([[part[min(r, c), max(r, c)] for c in range(16)] for r in range(16)])
    picture = draw.mirrored(quarter)[:30, :30]
    patches = [draw.rectangle(2, 8) for _ in range(draw.number(2, 4))]
    grid = paint(picture, [place(p, draw.cell(canvas((24, 24)))) for p in patches], 9)
    seen = cells(grid, lambda color: color != 9)
    if not all(any(image in seen for image in images(*cell)) for cell in cells(grid, 9)):
        raise RetryError
    return grid


def images(r: int, c: int) -> list[tuple[int, int]]:
    """List the cells that have the colour of a cell by the symmetries of the picture."""
    return [image for a in (r, 31 - r) for b in (c, 31 - c) for image in ((a, b), (b, a))]
