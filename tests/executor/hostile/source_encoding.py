"""Claim to be written in another encoding.

Verdict: pass
"""

# -*- coding: latin-1 -*-
from arcdsl import *


def transform(grid):
    return grid[:, ::-1] if len("é") == 1 else grid
