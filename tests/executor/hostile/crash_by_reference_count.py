"""Drop the references of None until it is gone.

Verdict: crash, pass, exception
"""

import ctypes

from arcdsl import *

for _ in range(10**5):
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(grid := object()))


def transform(grid):
    return grid[:, ::-1]
