"""Raise an exception whose text takes for ever.

Verdict: timeout_fuel
"""

class Endless(Exception):
    def __str__(self):
        while True:
            pass


def transform(grid):
    raise Endless
