"""Use generators that end, and one that does not.

Verdict: pass
"""

from arcdsl import *


def backwards(row):
    try:
        yield from row[::-1]
    finally:
        row = ()


def forever():
    while True:
        yield 0


def transform(grid):
    zip(forever(), grid.rows)
    return Grid([[*backwards(row)] for row in grid.rows])
