"""Unfreeze what the zygote has frozen, and keep all garbage.

Verdict: pass
"""

import gc

from arcdsl import *

gc.unfreeze()
gc.set_debug(gc.DEBUG_SAVEALL)


def transform(grid):
    return grid[:, ::-1]
