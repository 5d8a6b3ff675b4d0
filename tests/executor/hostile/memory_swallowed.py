"""Catch each MemoryError and ask again.

Verdict: timeout_cpu
"""

blocks = []
for _ in iter(int, 1):
    try:
        blocks.append(bytes(10**6))
    except MemoryError:
        pass
