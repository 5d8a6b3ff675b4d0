"""Match a regular expression that backtracks for ages.

Verdict: timeout_cpu
"""

import re


def transform(grid):
    return re.match("(a+)+b", "a" * 60)
