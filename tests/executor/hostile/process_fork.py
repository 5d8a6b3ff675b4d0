"""Fork, and loop in both processes.

Verdict: forbidden
"""

import os

os.fork()
while True:
    pass
