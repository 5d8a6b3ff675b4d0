"""Be nothing at all.

Verdict: no_function
"""
