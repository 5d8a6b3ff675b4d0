"""Give the processor away for ever.

Verdict: timeout_cpu
"""

import os

for _ in iter(int, 1):
    os.sched_yield()
