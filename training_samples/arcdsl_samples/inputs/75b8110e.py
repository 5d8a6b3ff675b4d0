"""Four quarters with a colour each."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    empty = canvas((draw.number(3, 6), draw.number(3, 6)))
    first, second, third, last = [draw.noise(empty, 0.5, [c]) for c in draw.colors(4)]
    return draw.joined([[first, second], [third, last]])
