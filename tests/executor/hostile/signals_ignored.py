"""Ignore every signal, then loop.

Verdict: forbidden
"""

import signal

for number in (2, 10, 15, 24):
    signal.signal(number, signal.SIG_IGN)
while True:
    pass
