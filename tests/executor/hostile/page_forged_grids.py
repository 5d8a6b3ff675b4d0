"""Forge a whole block of grids, and die before the executor writes its own.

Verdict: wrong, tampered
"""

import os
import sys

from arcdsl import *
from arcdsl.executor.protocol import Flag, encode_end, encode_record

frame = sys._getframe()
for _ in range(50):
    page = frame.f_locals.get("page")
    if page is not None:
        break
    frame = frame.f_back
for _ in range(3):
    page.write(encode_record(Grid([[5]])))
page.write(encode_end(Flag(0), 0.0))
os._exit(0)
