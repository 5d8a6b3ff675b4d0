"""Sleep in `select`.

Verdict: forbidden, exception
"""

import select

select.select([], [], [], 1000)
