"""Square pictures of blue and another colour; one has the most blue cells."""

from arcdsl import Grid, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side, color = draw.number(3, 4), draw.color(without=(0, 1))
    counts = draw.sample(range(1, side * side), draw.number(3, 4))
    most = max(counts)
    counts += [draw.number(1, most - 1)]
    whole = rect((0, 0), (side - 1, side - 1))
    squares = [recolor(whole, color) | recolor(draw.some(whole, n), 1) for n in counts]
    return draw.scatter(draw.canvas(9, 16), draw.shuffled(squares))
