"""Bind the name to a number.

Verdict: no_function
"""

transform = 3
