"""Replace functions of the language and of the executor.

Verdict: tampered
"""

import builtins
import sys

import numpy

import arcdsl
import arcdsl.executor.protocol

Grid = arcdsl.Grid


def transform(grid):
    return Grid([row[::-1] for row in grid.rows])


for module in (builtins, numpy, sys):
    module.patched = True
arcdsl.Grid = arcdsl.__all__ = None
