"""Call lambdas for ever without growing the stack, metered.

Verdict: timeout_fuel
"""

def transform(grid):
    step = lambda n: n
    while step(grid):
        step(0)
