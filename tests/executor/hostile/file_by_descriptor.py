"""Open a file by its descriptor.

Verdict: forbidden
"""

import os

os.open("/etc/passwd", os.O_RDONLY)
