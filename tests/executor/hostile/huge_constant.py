"""Let the compiler fold a constant that would be enormous.

Verdict: timeout_cpu, memory
"""

def transform(grid):
    return (2**4096**4096)[0]
