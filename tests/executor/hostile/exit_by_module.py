"""Leave when the executor looks for the function.

Verdict: exited
"""

def __getattr__(name):
    raise SystemExit
