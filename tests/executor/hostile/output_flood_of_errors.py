"""Write to standard error for ever.

Verdict: timeout_cpu
"""

import sys

for _ in iter(int, 1):
    sys.stderr.write("x" * 10_000)
