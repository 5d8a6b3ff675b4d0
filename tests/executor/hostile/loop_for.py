"""Loop for ever without the word that meters a program.

Verdict: timeout_cpu
"""

def transform(grid):
    for _ in iter(int, 1):
        pass
