"""Forge a message that would command a terminal.

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
page.write(encode_record(error=ErrorKind.EXCEPTION, message="\x1b[2J\x1b]0;owned\x07\n\r\x00"))
page.write(encode_end(Flag(0), 0.0))
os._exit(0)
