"""Three by three panels with grey lines; one of them has fewer coloured cells than the others."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    least, empty = draw.number(3, 5), canvas((3, 3))
    palette = draw.colors(least + 1, without=(0, 5))
    several = draw.shuffled([least] + [least + 1] * 8)
    parts = [
        paint(empty, draw.colored(draw.some(empty, count), draw.sample(palette, count)))
        for count in several
    ]
    return draw.joined([parts[:3], parts[3:6], parts[6:]], 5)
