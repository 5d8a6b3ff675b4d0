"""Be a coroutine.

Verdict: invalid
"""

async def transform(grid):
    return grid
