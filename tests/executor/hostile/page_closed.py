"""Close the shared memory.

Verdict: exited, exception, tampered
"""

import gc
import mmap

for memory in gc.get_objects():
    if type(memory) is mmap.mmap:
        memory.close()
