"""Block every signal, then loop in C.

Verdict: timeout_cpu
"""

import signal

signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 64))
sum(iter(int, 1))
