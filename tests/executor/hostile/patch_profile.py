"""Profile each call with a function that loops.

Verdict: timeout_cpu
"""

import sys

from arcdsl import *


def profile(frame, event, argument):
    if frame.f_code.co_name == "encode_record":
        sum(iter(int, 1))


def transform(grid):
    sys.setprofile(profile)
    return grid[:, ::-1]
