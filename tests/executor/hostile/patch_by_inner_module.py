"""Import a module of the executor by its dotted name, with no name that betrays it.

Verdict: pass, wrong, invalid, exception
"""

import arcdsl.executor.child as inner

from arcdsl import *

inner.run_programs


def transform(grid):
    return grid[:, ::-1]
