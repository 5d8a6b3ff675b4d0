"""Compile and run its own text in its own text.

Verdict: exception, timeout_cpu, memory
"""

text = "exec(text)"
exec(text)
