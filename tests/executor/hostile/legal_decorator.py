"""Use a decorator.

Verdict: pass
"""

from functools import wraps


def reversed_rows(function):
    @wraps(function)
    def wrapper(grid):
        return function(grid)[:, ::-1]

    return wrapper


@reversed_rows
def transform(grid):
    return grid
