"""Remove a file.

Verdict: forbidden
"""

import os

os.unlink("/etc/hostname")
