"""Send a signal through a descriptor of a process.

Verdict: forbidden
"""

import os
import signal

signal.pidfd_send_signal(os.pidfd_open(os.getppid()), 9)
