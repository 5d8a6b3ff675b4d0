"""Leave a finalizer that leaves another finalizer, until one exhausts whoever is there.

Verdict: pass, timeout_cpu
"""

from arcdsl import *


def late(self, left=[3]):
    left[0] -= 1
    again = Late()
    kept = [again]
    kept.append(kept)
    if not left[0]:
        sum(iter(int, 1))


Late = type("Late", (), {"__del__": late})
Late()


def transform(grid):
    return grid[:, ::-1]
