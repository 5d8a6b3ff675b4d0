"""Raise GeneratorExit, which many a loop takes for its end.

Verdict: exception
"""

def transform(grid):
    raise GeneratorExit
