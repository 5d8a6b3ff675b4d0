"""Raise KeyboardInterrupt, as if somebody had pressed Ctrl-C.

Verdict: exception
"""

raise KeyboardInterrupt
