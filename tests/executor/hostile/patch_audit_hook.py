"""Raise in an audit hook, which cannot be taken off again.

Verdict: pass, exited, exception
"""

import sys

from arcdsl import *


def hook(event, arguments):
    raise RuntimeError


sys.addaudithook(hook)


def transform(grid):
    return grid[:, ::-1]
