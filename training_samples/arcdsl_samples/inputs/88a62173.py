"""Four small panels, three of which are the same."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(2, 4), draw.number(2, 4)
    palette = [0, draw.color()]
    common, odd = draw.distinct(lambda: draw.picture(height, width, palette), 2)
    first, second, third, last = draw.shuffled([common, common, common, odd])
    return draw.joined([[first, second], [third, last]], 0)
