"""Delete the builtin functions.

Verdict: tampered, exception, exited, invalid
"""

import builtins

from arcdsl import *


def transform(grid):
    for name in ("len", "type", "isinstance", "map", "Exception"):
        builtins.__dict__.pop(name, None)
    return grid[:, ::-1]
