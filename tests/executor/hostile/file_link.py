"""Link to a file.

Verdict: forbidden
"""

import os

os.symlink("/etc/passwd", "/tmp/arcdsl-hostile")
