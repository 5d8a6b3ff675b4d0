"""Start an interval timer.

Verdict: exception, forbidden
"""

import signal

signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
while True:
    pass
