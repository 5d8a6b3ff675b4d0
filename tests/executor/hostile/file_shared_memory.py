"""Make shared memory with a name.

Verdict: exception, forbidden
"""

from multiprocessing import shared_memory

shared_memory.SharedMemory("arcdsl-hostile", create=True, size=10)
