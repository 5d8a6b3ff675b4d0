"""Trace each call with a function that raises.

Verdict: exception, exited, pass
"""

import sys

from arcdsl import *


def trace(frame, event, argument):
    if frame.f_code.co_name == "encode_record":
        raise SystemExit


def transform(grid):
    sys.settrace(trace)
    return grid[:, ::-1]
