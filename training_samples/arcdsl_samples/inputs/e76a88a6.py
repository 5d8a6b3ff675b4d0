"""One rectangle with a pattern of two colours, and grey rectangles of the same size."""

from arcdsl import Grid, canvas, foreground
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(2, 5), draw.number(2, 5)
    model = draw.picture(height, width, draw.colors(2, without=(0, 5)))
    grey = [foreground(canvas(model.shape, 5))] * draw.number(1, 5)
    return draw.scatter(draw.canvas(10, 20), [foreground(model), *grey])
