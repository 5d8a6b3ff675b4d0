"""Fill the memory ten million bytes at a time.

Verdict: memory
"""

blocks = []
while True:
    blocks.append("x" * 10**7)
