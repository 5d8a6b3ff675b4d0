"""Run an event loop.

Verdict: exception, forbidden
"""

import asyncio

asyncio.run(asyncio.sleep(1000))
