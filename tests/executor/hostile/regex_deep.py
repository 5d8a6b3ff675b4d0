"""Compile a regular expression nested ten thousand deep.

Verdict: exception, crash, memory, timeout_cpu
"""

import re

re.compile("(" * 10_000 + ")" * 10_000)
