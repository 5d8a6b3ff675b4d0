"""Grey blocks with one hole each, a coloured piece that fits each hole, and pieces that do not."""

from arcdsl import Grid, place, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    count = draw.number(1, 3)
    shapes = draw.distinct(lambda: draw.shape(draw.number(1, 3), draw.number(2, 3)), count + 2)
    palette = draw.colors(count + 1, without=(0, 5))
    blocks = []
    for hole in shapes[:count]:
        wide, high = hole.width + draw.number(1, 3), hole.height + draw.number(1, 3)
        inner = place(hole, (draw.number(1, high - hole.height), draw.number(1, wide - hole.width)))
        blocks.append(recolor(rect((0, 0), (high, wide)), 5) | recolor(inner, 0))
    loose = zip(shapes, [*palette, palette[-1]], strict=True)
    return draw.scatter(draw.canvas(11, 18), [*blocks, *[recolor(s, c) for s, c in loose]])
