"""Forge a block that says the program has not been run, and die.

Verdict: tampered
"""

import os
import sys

from arcdsl.executor.protocol import Flag, encode_end

frame = sys._getframe()
for _ in range(50):
    page = frame.f_locals.get("page")
    if page is not None:
        break
    frame = frame.f_back
page.write(encode_end(Flag.DEFERRED, 0.0))
os._exit(0)
