"""Two red brackets that face each other, and grey shapes between them, each close to one."""

from arcdsl import Grid, Mask, canvas, flipud, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    deep, width = draw.number(1, 3), draw.number(6, 10)
    top, left = draw.number(deep + 1, deep + 3), draw.number(0, 4)
    grid = canvas((2 * top + 2 * deep + draw.number(5, 7), width + left + draw.number(0, 4)))
    right = left + width - 1
    bracket = rect((top, left), (top, right)) | (top + 1, left) | (top + 1, right)

    def part() -> Mask:
        shape = draw.shape(draw.number(1, deep), draw.number(1, width - 3), diagonal=True)
        return place(shape, (top + 2, draw.number(left + 1, right - shape.width)))

    red = bracket | flipud(bracket, about=grid)
    grey = part() | flipud(part(), about=grid)
    return draw.turned(paint(paint(grid, red, 2), grey, 5))
