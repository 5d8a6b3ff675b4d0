"""Kill the zygote.

Verdict: forbidden
"""

import os

os.kill(os.getppid(), 9)
