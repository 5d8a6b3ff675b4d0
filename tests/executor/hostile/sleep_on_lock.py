"""Wait for a lock, a hundredth of a second at a time.

Verdict: timeout_wall
"""

import threading

lock = threading.Lock()
lock.acquire()
for _ in iter(int, 1):
    lock.acquire(timeout=0.01)
