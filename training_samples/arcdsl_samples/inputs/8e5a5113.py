"""A square picture beside two empty panels."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(2, 7)
    bar, *palette = draw.colors(4)
    empty = canvas((side, side))
    return draw.joined(
        [[draw.picture(side, side, palette[: draw.number(2, 3)]), empty, empty]], bar
    )
