"""Make a file that lives in memory.

Verdict: forbidden
"""

import os

os.memfd_create("hidden")
