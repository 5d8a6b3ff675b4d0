"""Be a lambda.

Verdict: pass
"""

transform = lambda grid: grid[:, ::-1]
