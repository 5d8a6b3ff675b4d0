"""Answer rightly at first, and loop for ever when asked in another order.

Verdict: nondeterministic
"""

seen = []


def transform(grid):
    seen.append(grid.to_list())
    while seen[0] != [[1, 2]]:
        pass
    return grid[:, ::-1]
