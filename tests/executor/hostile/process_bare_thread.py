"""Start a thread without the help of threading, and swallow the error.

Verdict: forbidden
"""

import _thread

while True:
    try:
        _thread.start_new_thread(print, ())
    except BaseException:
        pass
