"""Blue square frames on light blue."""

from arcdsl import Grid, frame, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    frames = []
    for _ in range(draw.number(1, 3)):
        side = draw.choice([2, 4, 4, 6])
        frames.append(frame(rect((0, 0), (side, side))))
    return draw.scatter(draw.canvas(10, 20, 8), frames, colors=[1])
