"""Import the language by its name.

Verdict: pass
"""

import arcdsl


def transform(grid: arcdsl.Grid) -> arcdsl.Grid:
    return arcdsl.fliplr(grid)
