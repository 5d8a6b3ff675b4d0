"""Run the work in a pool of threads.

Verdict: exception, forbidden
"""

from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    list(pool.map(print, range(4)))
