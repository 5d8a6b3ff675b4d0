"""Make a folder.

Verdict: forbidden
"""

import os

os.mkdir("/tmp/arcdsl-hostile")
