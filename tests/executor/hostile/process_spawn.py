"""Start a program with posix_spawn.

Verdict: forbidden
"""

import os

os.posix_spawn("/bin/sleep", ["sleep", "1000"], {})
