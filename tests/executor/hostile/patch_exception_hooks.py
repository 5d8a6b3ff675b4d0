"""Loop in the hooks for exceptions.

Verdict: exception
"""

import sys


def hook(*arguments):
    sum(iter(int, 1))


sys.excepthook = sys.unraisablehook = hook


def transform(grid):
    raise ValueError
