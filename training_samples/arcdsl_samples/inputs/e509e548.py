"""Lines of one colour: with a single bend, around three sides of a box, or with a branch."""

from arcdsl import Grid, Mask, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    def piece() -> Mask:
        height, width = draw.number(3, 6), draw.number(3, 6)
        top, foot = (rect((r, 0), (r, width - 1)) for r in (0, height - 1))
        stem = draw.number(1, width - 2)
        hook = rect((0, width - 1), (draw.number(1, height - 1), width - 1))
        bend = top | rect((0, 0), (height - 1, 0))
        branch = top | rect((0, stem), (height - 1, stem))
        longer = branch | (foot & rect((0, stem), (height, width)))
        return draw.turned(draw.choice([bend, bend | hook, draw.choice([branch, longer])]))

    pieces = [piece() for _ in range(draw.number(3, 9))]
    return draw.scatter(draw.canvas(12, 22), pieces, colors=[draw.color(without=(0, 1, 2, 6))])
