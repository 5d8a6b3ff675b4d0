"""List a folder.

Verdict: forbidden
"""

import os

os.listdir("/")
