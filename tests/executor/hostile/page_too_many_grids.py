"""Forge more grids than there are inputs.

Verdict: tampered
"""

import sys

from arcdsl import *
from arcdsl.executor.protocol import encode_record

frame = sys._getframe()
for _ in range(50):
    page = frame.f_locals.get("page")
    if page is not None:
        break
    frame = frame.f_back
for _ in range(30):
    page.write(encode_record(Grid([[5]])))
raise RuntimeError
