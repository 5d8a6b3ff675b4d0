"""A solid square and cells attached to it, of which no two turn into each other around it."""

from arcdsl import Grid, Mask, Object, find, neighbors, paint, rect, shift
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid, side, palette = draw.canvas(10, 18), draw.number(2, 3), draw.colors(2)
    core = rect((0, 0), (side - 1, side - 1))
    taken, arms = core, Mask()
    for _ in range(draw.number(1, 3)):
        r, c = draw.cell(neighbors(core | arms) - taken)
        arms |= (r, c)
        taken |= Mask([(r, c), (c, side - 1 - r), (side - 1 - r, side - 1 - c), (side - 1 - c, r)])
    if len(find(core | arms, rect((0, 0), (1, 1)))) != (side - 1) ** 2:
        raise RetryError
    mixed = side == 3 and draw.chance()
    body = Object({cell: palette[mixed * (sum(cell) % 2)] for cell in core})
    limbs = Object({cell: draw.choice(palette) for cell in arms})
    return paint(grid, shift(body | limbs, draw.cell(rect((3, 3), grid.shape - (6, 6)))))
