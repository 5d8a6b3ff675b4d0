"""Read from standard input.

Verdict: exception
"""

input()
