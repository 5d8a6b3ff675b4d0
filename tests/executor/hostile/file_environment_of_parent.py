"""Read the environment of the zygote through /proc.

Verdict: forbidden
"""

import os

open(f"/proc/{os.getppid()}/environ").read()
