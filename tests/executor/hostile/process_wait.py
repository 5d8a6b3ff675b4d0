"""Wait for children that are not its own.

Verdict: forbidden, exception
"""

import os

os.waitpid(-1, 0)
