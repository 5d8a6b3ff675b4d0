"""Leave without a word.

Verdict: exited
"""

import os

os._exit(0)
