"""Make a pipe.

Verdict: forbidden
"""

import os

os.pipe()
