"""Kill every process there is.

Verdict: forbidden
"""

import os

os.kill(-1, 9)
