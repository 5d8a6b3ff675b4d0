"""Turn each warning into an error.

Verdict: pass
"""

import warnings

from arcdsl import *

warnings.simplefilter("error")


def transform(grid):
    return grid[:, ::-1]
