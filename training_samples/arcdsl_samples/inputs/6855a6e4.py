"""Two red brackets that face each other, and behind each of them a grey shape."""

from arcdsl import Grid, canvas, flipud, paint, place, rect, shift, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width = draw.number(5, 9)

    def half() -> Grid:
        shape = draw.shape(draw.number(1, 3), draw.number(1, width - 2), diagonal=True)
        above = draw.scatter(canvas((shape.height, width - 2)), [shape], colors=[5])
        grid = canvas((2 * shape.height + draw.number(3, 4), width))
        bar = shape.height + 1
        bracket = rect((bar, 0), (bar + 1, width - 1)) - rect((bar + 1, 1), (bar + 1, width - 2))
        return paint(paint(grid, bracket, 2), shift(above, (0, 1)))

    grid = vstack(half(), flipud(half()))
    return draw.turned(draw.scatter(draw.canvas(13, 22), [place(grid)], gap=0))
