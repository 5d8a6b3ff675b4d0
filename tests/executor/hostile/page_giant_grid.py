"""Forge a grid larger than the shared memory.

Verdict: tampered, exited
"""

import os
import sys

frame = sys._getframe()
for _ in range(50):
    page = frame.f_locals.get("page")
    if page is not None:
        break
    frame = frame.f_back
page.write(bytes([0, 255, 255, 255, 255, 0, 0]))
os._exit(0)
