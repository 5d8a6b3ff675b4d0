"""Start a thread that works on when the program has ended.

Verdict: forbidden, exception
"""

import threading

threading.Thread(target=lambda: sum(iter(int, 1)), daemon=True).start()
