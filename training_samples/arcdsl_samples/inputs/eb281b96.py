"""A zigzag line; its slopes may stay in a column for several rows."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    turn, color, start = draw.number(2, 4), draw.color(), draw.number(0, 3)
    more = [draw.number(1, turn - 1) for _ in range(draw.number(0, 7 - turn))]
    slope = sorted([*range(turn + 1), *more], reverse=True)
    columns = range(start, start + draw.number(4 * turn + 1, 30))
    wave = [abs((c + turn) % (2 * turn) - turn) for c in columns]
    return Grid([[color * (x == at) for x in wave] for at in slope])
