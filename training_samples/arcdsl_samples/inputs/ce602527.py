"""Two small figures, and one of them enlarged twice, partly beyond the border."""

from arcdsl import Grid, box, paint, place, recolor, rect, scale, shift, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    form, other = draw.distinct(lambda: draw.shape(draw.number(3, 5), draw.number(3, 5)), 2)
    seen = draw.number((form.width + 1) // 2, form.width)
    part = rect((0, 0), (5, seen - 1))
    most = max(size(form), size(other))
    if place(form & part) == place(other & part) or 4 * size(form & part) <= most:
        raise RetryError
    ground, color, *palette = draw.colors(4)
    grid = draw.canvas(14, 19, ground)
    top = draw.number(1, grid.height - 2 * form.height - 1)
    grid = paint(grid, shift(scale(form, 2), (top, grid.width - 2 * seen)), color)
    areas = [recolor(box(one), ground) for one in (form, other)]
    pieces = [areas[0] | recolor(form, palette[0]), areas[1] | recolor(other, palette[1])]
    return draw.turned(draw.scatter(grid, pieces))
