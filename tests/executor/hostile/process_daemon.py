"""Become a daemon that outlives the executor.

Verdict: forbidden
"""

import os
import time

if not os.fork():
    os.setsid()
    if not os.fork():
        time.sleep(1000)
