"""Raise SIGKILL by the C library.

Verdict: forbidden, crash
"""

import signal

signal.raise_signal(9)
