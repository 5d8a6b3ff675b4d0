"""Find the shared memory through frames, and tell the zygote that a new program begins, for ever.

Verdict: timeout_cpu
"""

import sys
import time

frame = sys._getframe()
for _ in range(50):
    page = frame.f_locals.get("page")
    if page is not None:
        break
    frame = frame.f_back
for _ in iter(int, 1):
    page.begin(time.process_time())
