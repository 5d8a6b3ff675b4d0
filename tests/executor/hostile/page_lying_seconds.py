"""Forge how much time the program took.

Verdict: exception, tampered
"""

import os
import sys

from arcdsl.executor.protocol import Flag, encode_end, encode_record
from arcdsl.executor.verdict import ErrorKind

frame = sys._getframe()
for _ in range(50):
    page = frame.f_locals.get("page")
    if page is not None:
        break
    frame = frame.f_back
page.write(encode_record(error=ErrorKind.EXCEPTION, message="quick"))
page.write(encode_end(Flag(0), 1e300))
os._exit(0)
