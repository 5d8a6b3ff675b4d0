"""Ask for a better priority.

Verdict: forbidden, exception
"""

import os

os.nice(-20)
