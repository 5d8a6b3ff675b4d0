"""Return outside of a function.

Verdict: syntax
"""

return 1
