"""Send SIGKILL to the only thread.

Verdict: forbidden
"""

import signal
import threading

signal.pthread_kill(threading.get_ident(), 9)
