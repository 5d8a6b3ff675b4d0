"""Use `while`, `for`, comprehensions, lambdas, docstrings and nested functions, metered.

Verdict: pass
"""

from __future__ import annotations

from arcdsl import *


def transform(grid: Grid) -> Grid:
    """Mirror the grid."""

    def turned(row):
        "Turn a row around."
        out, rest = [], [*row]
        while rest:
            out.append(rest.pop())
        else:
            out = out or None
        return out

    rows = {number: turned(row) for number, row in enumerate(grid.rows) if row}
    for number in sorted(rows, key=lambda number: number):
        if number > 50:
            break
    else:
        return Grid([rows[number] for number in rows])
