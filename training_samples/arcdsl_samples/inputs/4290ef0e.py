"""Square rings of all sizes from the smallest on, some with gaps in the middle of their sides."""

from arcdsl import Grid, Mask, frame, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rings = []
    for end in range(draw.number(0, 1), draw.number(2, 4) + 1):
        gap = draw.number(0, max(end - 1, 0))
        ring = frame(rect((-end, -end), (end, end)))
        rings.append(Mask([cell for cell in ring if min(map(abs, cell)) >= gap]))
    ground, *others = draw.colors(len(rings) + 1, without=())
    grid = draw.scatter(draw.canvas(13, 20, ground), rings[::-1], colors=others)
    return draw.turned(draw.turned(grid)[draw.choice([0, 0, 1, 2]) :])
