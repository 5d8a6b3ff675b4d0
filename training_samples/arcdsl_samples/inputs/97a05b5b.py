"""A red board with holes, and a square piece for each, with red cells in the form of the hole."""

from arcdsl import Grid, Mask, canvas, find, foreground, recolor, rect, shift, symmetries
from arcdsl_samples.scenes import Draw, RetryError


def form(draw: Draw) -> Mask:
    return min(symmetries(draw.shape(3, fill=draw.number(40, 60) / 100)), key=list)


def make(draw: Draw) -> Grid:
    forms = draw.distinct(lambda: form(draw), draw.number(1, 4))
    square = rect((0, 0), (2, 2))
    windows = [recolor(square, 2) | recolor(form, 0) for form in forms]
    board = canvas((draw.number(7, 14), draw.number(7, 12)), 2)
    board = draw.scatter(board, map(draw.turned, windows), gap=0)
    for window in windows:
        if len({shift(one, at) for one in symmetries(window) for at in find(board, one)}) > 1:
            raise RetryError
    palette = draw.colors(len(forms), (0, 2))
    pieces = [recolor(w, {2: c, 0: 2}) for w, c in zip(windows, palette, strict=True)]
    return draw.scatter(draw.canvas(14, 25), [foreground(board), *map(draw.turned, pieces)])
