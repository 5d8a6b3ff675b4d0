"""Loop for ever inside the C code of a deque.

Verdict: timeout_cpu
"""

from collections import deque
from itertools import count


def transform(grid):
    return deque(count(), 0)
