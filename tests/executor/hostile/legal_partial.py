"""Be a partial function.

Verdict: pass
"""

from functools import partial


def flip(step, grid):
    return grid[:, ::step]


transform = partial(flip, -1)
