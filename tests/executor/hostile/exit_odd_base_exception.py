"""Raise an exception that is no Exception.

Verdict: exception
"""

def transform(grid):
    raise type("Odd", (BaseException,), {})
