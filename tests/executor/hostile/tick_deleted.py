"""Delete the counter of the fuel.

Verdict: exception
"""

del __tick__


def transform(grid):
    while True:
        pass
