"""Map ten thousand million bytes of memory.

Verdict: memory, exception, forbidden
"""

import mmap

mmap.mmap(-1, 10**10)
