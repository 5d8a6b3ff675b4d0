"""Let typing evaluate an annotation that replaces a part of the executor.

Verdict: pass, wrong, invalid, exception
"""

from typing import get_type_hints

from arcdsl import *


def hint(x: "__import__('sys').modules['arcdsl.executor.child'].__dict__.update(_as_grid=None) or int"):
    pass


get_type_hints(hint)


def transform(grid):
    return grid[:, ::-1]
