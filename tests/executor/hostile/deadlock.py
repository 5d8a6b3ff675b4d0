"""Wait for a lock that nobody gives back.

Verdict: timeout_wall
"""

import threading

lock = threading.Lock()
lock.acquire()
lock.acquire()
