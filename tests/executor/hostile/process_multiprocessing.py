"""Start a process with multiprocessing.

Verdict: exception, forbidden
"""

import multiprocessing

multiprocessing.Process(target=print).start()
