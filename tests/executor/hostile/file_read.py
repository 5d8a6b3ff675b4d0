"""Read a file of the system.

Verdict: forbidden
"""

open("/etc/passwd").read()
