"""Start a program with subprocess.

Verdict: exception, forbidden
"""

import subprocess

subprocess.Popen(["sleep", "1000"])
