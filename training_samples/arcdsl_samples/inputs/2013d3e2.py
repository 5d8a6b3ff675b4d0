"""One figure that is symmetric in both ways."""

from arcdsl import Grid, crop, foreground
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    quarter = draw.picture(draw.number(2, 4), draw.number(2, 4), draw.colors(draw.number(3, 4)))
    figure = draw.mirrored(draw.noise(quarter, 0.2, [0]))
    if crop(figure, foreground(figure)) != figure:
        raise RetryError
    return draw.scatter(draw.canvas(10, 14), [foreground(figure)])
