"""Put its own descriptor in the place of another.

Verdict: forbidden
"""

import os

os.dup2(0, 13)
