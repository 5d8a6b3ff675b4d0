"""Move to another processor.

Verdict: forbidden
"""

import os

os.sched_setaffinity(0, {0})
