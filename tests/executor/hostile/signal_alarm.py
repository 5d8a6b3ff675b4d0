"""Ask for an alarm that would interrupt the executor.

Verdict: pass, forbidden, exception
"""

import signal

from arcdsl import *

signal.alarm(1)


def transform(grid):
    return grid[:, ::-1]
