"""Wait nearly always, and work only when the clock is looked at.

Verdict: timeout_wall, timeout_cpu
"""

import threading
import time

lock = threading.Lock()
lock.acquire()
began = time.monotonic()
lock.acquire(timeout=0.495)
for _ in iter(int, 1):
    end = time.process_time() + 0.012
    for _ in iter(lambda: time.process_time() < end, False):
        pass
    left = 0.2 - (time.process_time() % 0.2)
    lock.acquire(timeout=max(0.001, left - 0.006))
