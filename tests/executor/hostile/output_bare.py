"""Write to standard output past the interpreter.

Verdict: forbidden
"""

import os

os.write(1, b"hello")
