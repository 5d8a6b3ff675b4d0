"""Four corner dots of one colour, and between them chance cells of another."""

from arcdsl import Grid, canvas, corners, paint, place, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    dot, other = draw.colors(2)
    inside = draw.noise(draw.canvas(3, 9), draw.choice([0.3, 0.5]), [other])
    height, width = inside.shape
    part = paint(canvas((height + 2, width + 2)), shift(inside, (1, 1)))
    return draw.scatter(draw.canvas(7, 18), [place(paint(part, corners(part), dot))])
