"""Stop in the middle of a statement.

Verdict: syntax
"""

def transform(
