"""Run bytecode that pops from an empty stack.

Verdict: crash, exception, exited, timeout_cpu, invalid, timeout_wall
"""

def transform(grid):
    return grid


transform.__code__ = transform.__code__.replace(co_code=b"\x01\x00" * 50 + b"\x53\x00", co_stacksize=1)
