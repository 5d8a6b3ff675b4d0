"""Green, red and grey cells, alone, or green and red in pairs, side by side or corner to corner."""

from arcdsl import Grid, Object
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(4, 14)
    many = 2 + grid.height * grid.width // 40
    pairs = [draw.turned(Object({(0, 0): 2, (0, 1): 3})) for _ in range(draw.number(1, many))]
    apart = [draw.turned(Object({(0, 0): 2, (1, 1): 3})) for _ in range(draw.number(0, 1))]
    dots = [Object({(0, 0): draw.choice([2, 3, 5])}) for _ in range(draw.number(1, many))]
    return draw.scatter(grid, [*pairs, *apart, *dots])
