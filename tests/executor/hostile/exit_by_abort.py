"""Abort.

Verdict: crash, forbidden, exited
"""

import os

os.abort()
