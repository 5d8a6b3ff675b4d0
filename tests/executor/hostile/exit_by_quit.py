"""Leave with the interpreter's `quit`.

Verdict: exited, exception
"""

def transform(grid):
    quit()
