"""Flood every descriptor for ever.

Verdict: timeout_fuel, timeout_cpu
"""

import os

while True:
    for number in range(64):
        try:
            os.write(number, bytes(2**16))
        except OSError:
            pass
