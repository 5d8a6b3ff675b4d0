"""Toss a coin for each grid.

Verdict: wrong, nondeterministic
"""

import random


def transform(grid):
    return grid[:, ::-1] if random.random() < 0.5 else grid
