"""Kill the process group of the executor.

Verdict: forbidden
"""

import os

os.killpg(0, 9)
