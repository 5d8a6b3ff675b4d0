"""Import the tasks and look the answer up.

Verdict: forbidden, exception
"""

from arcdsl.tasks import load

load("arc-agi-1/training")
