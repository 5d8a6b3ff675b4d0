"""A grey band across the grid, and stray cells of one colour on both sides of it."""

from arcdsl import Grid, canvas, paint, transpose, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width, color = draw.number(10, 20), draw.color(without={0, 5})
    above = canvas((draw.number(4, 7), width))
    few = draw.sample(range(width), draw.number(1, width // 2))
    above = paint(above, [(draw.number(0, above.bottom), c) for c in few], color)
    below = draw.noise(canvas((draw.number(4, 7), width)), 0.1, [color])
    grid = vstack(above, canvas((draw.number(2, 5), width), 5), below)
    return draw.choice([grid, transpose(grid)])
