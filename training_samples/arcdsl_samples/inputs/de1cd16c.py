"""Areas of different colours with dots of one more colour inside, not as many in any two."""

from arcdsl import Grid, canvas, cells, frame, hstack, paint, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    dot, *hues = draw.colors(5, without=())
    areas = iter(zip(hues, draw.sample(range(6), 4), strict=True))

    def area(height: int, width: int) -> Grid:
        color, count = next(areas)
        grid = canvas((height, width), color)
        return paint(grid, draw.some(cells(grid) - frame(grid), count, apart=True), dot)

    def band(width: int) -> Grid:
        height, cut = draw.number(5, 11), draw.number(5, width - 5)
        if draw.chance(0.3):
            return area(height, width)
        return hstack(area(height, cut), area(height, width - cut))

    width = draw.number(12, 20)
    return draw.turned(vstack(band(width), band(width)))
