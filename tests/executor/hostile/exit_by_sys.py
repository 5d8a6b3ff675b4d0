"""Leave with sys.exit while loading.

Verdict: exited
"""

import sys

sys.exit(0)
