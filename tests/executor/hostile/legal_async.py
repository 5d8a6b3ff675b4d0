"""Drive a coroutine by hand.

Verdict: pass
"""

async def flip(grid):
    return grid[:, ::-1]


def transform(grid):
    try:
        flip(grid).send(None)
    except StopIteration as end:
        return end.value
