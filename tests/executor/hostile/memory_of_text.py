"""Double a text for ever.

Verdict: memory
"""

def transform(grid):
    text = "x"
    for _ in iter(int, 1):
        text += text
