"""Read address zero.

Verdict: crash
"""

import ctypes

ctypes.string_at(0)
