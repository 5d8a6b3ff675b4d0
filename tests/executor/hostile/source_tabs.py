"""Mix tabs and spaces.

Verdict: syntax
"""

def transform(grid):
	x = 1
        return grid
