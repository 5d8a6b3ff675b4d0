"""Wait outside of a function.

Verdict: syntax
"""

await x
