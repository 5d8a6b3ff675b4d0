"""Wait on the second grid for what nobody puts into a queue.

Verdict: timeout_wall
"""

import queue


def transform(grid):
    return queue.Queue().get() if grid.width == 3 else grid[:, ::-1]
