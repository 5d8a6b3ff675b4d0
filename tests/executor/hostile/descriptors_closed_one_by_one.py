"""Close every descriptor by itself, then loop.

Verdict: timeout_fuel
"""

import os

for number in range(64):
    try:
        os.close(number)
    except OSError:
        pass
while True:
    pass
