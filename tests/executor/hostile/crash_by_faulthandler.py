"""Let faulthandler cause a segmentation fault.

Verdict: crash, exception, no_function
"""

import faulthandler

faulthandler._sigsegv()
