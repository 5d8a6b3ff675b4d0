"""Forge a grid with colours that do not exist.

Verdict: tampered
"""

import os
import sys

frame = sys._getframe()
for _ in range(50):
    page = frame.f_locals.get("page")
    if page is not None:
        break
    frame = frame.f_back
page.write(bytes([0, 0, 1, 0, 1, 0, 0, 200]))
os._exit(0)
