"""Ask where it is.

Verdict: forbidden
"""

import os

os.getcwd()
