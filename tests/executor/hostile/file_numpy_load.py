"""Read a file with numpy.

Verdict: forbidden, exception
"""

import numpy as np

np.fromfile("/etc/passwd", np.int8)
