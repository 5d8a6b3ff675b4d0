"""Suppress every exception with contextlib, and loop.

Verdict: timeout_fuel, timeout_cpu
"""

from contextlib import suppress


def transform(grid):
    for _ in iter(int, 1):
        with suppress(BaseException):
            while True:
                pass
