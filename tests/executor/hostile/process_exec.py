"""Become another program.

Verdict: forbidden
"""

import os

os.execv("/bin/sh", ["sh", "-c", "sleep 1000"])
