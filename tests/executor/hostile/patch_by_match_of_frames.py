"""Reach frames by a pattern through a generator.

Verdict: pass
"""

from arcdsl import *


def steps():
    yield


match steps():
    case object(gi_frame=frame):
        pass
match frame:
    case object(f_globals=space):
        pass


def transform(grid):
    return grid[:, ::-1]
