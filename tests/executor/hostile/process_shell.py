"""Start a shell.

Verdict: forbidden, exception
"""

import os

os.system("sleep 1000 &")
