"""Keep a generator with a payload in the cache of typing.

Verdict: pass
"""

from typing import Literal

from arcdsl import *


def payload():
    try:
        yield
    finally:
        for _ in iter(int, 1):
            pass


kept = payload()
next(kept)
Literal[kept]
for number in range(127):
    Literal[number]


def transform(grid):
    return grid[:, ::-1]
