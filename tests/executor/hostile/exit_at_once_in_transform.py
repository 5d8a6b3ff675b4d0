"""Leave without a word on the first grid, with the code of one that has no memory.

Verdict: exited, memory
"""

import os


def transform(grid):
    os._exit(77)
