"""Loop for ever in a comprehension, metered because a `while` stands elsewhere.

Verdict: timeout_fuel
"""

from itertools import count

while False:
    pass


def transform(grid):
    return [n for n in count() if n < 0]
