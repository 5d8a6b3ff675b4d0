"""Answer rightly until the third call.

Verdict: nondeterministic
"""

calls = []


def transform(grid):
    calls.append(grid)
    return grid[:, ::-1] if len(calls) < 3 else grid
