"""Let functools evaluate an annotation that replaces a part of the executor.

Verdict: pass, wrong, invalid, exception
"""

from functools import singledispatch

from arcdsl import *


def one(x):
    pass


def two(x: "__import__('sys').modules['arcdsl.executor.child'].__dict__.update(_as_grid=None) or int"):
    pass


singledispatch(one).register(two)


def transform(grid):
    return grid[:, ::-1]
