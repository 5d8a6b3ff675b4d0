"""Write its own memory through /proc.

Verdict: forbidden
"""

open("/proc/self/mem", "r+b")
