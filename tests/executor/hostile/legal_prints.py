"""Print much.

Verdict: pass
"""

import sys

from arcdsl import *


def transform(grid):
    print(grid, flush=True)
    print("\udc80", file=sys.stderr)
    sys.stdout.write("x" * 100_000)
    return grid[:, ::-1]
