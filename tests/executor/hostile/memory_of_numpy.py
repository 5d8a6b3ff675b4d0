"""Ask numpy for eight thousand million bytes.

Verdict: memory
"""

import numpy as np

np.ones(10**9)
