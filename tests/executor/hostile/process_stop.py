"""Stop itself, to be waited for.

Verdict: forbidden
"""

import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
