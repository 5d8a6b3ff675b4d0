"""Put another object in the place of standard output.

Verdict: pass
"""

import sys

from arcdsl import *

sys.stdout = sys.stderr = None
print("lost")


def transform(grid):
    return grid[:, ::-1]
