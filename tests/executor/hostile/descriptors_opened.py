"""Open descriptors until there are none left.

Verdict: forbidden
"""

import os

while True:
    os.open("/dev/null", os.O_RDONLY)
