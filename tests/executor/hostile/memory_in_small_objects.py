"""Fill the memory with small objects.

Verdict: memory, timeout_cpu
"""

chain = None
while True:
    chain = (chain, *range(500, 1500))
