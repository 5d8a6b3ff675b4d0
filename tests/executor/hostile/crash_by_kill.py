"""Kill itself.

Verdict: forbidden
"""

import os

os.kill(os.getpid(), 9)
