"""Leave the session and the process group of the executor.

Verdict: forbidden
"""

import os

os.setsid()
