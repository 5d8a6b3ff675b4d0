"""Change a tuple of the language through the C library.

Verdict: pass, tampered, wrong, exception, crash, exited, invalid
"""

import ctypes

from arcdsl import *

first = ctypes.py_object.from_address(id(ORTHOGONAL) + tuple.__basicsize__)
first.value = DOWN


def transform(grid):
    return grid[:, ::-1]
