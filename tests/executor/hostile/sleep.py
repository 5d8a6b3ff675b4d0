"""Sleep for a quarter of an hour.

Verdict: forbidden
"""

import time

time.sleep(1000)
