"""Turn ten million digits into an integer after lifting the limit.

Verdict: timeout_cpu
"""

import sys

sys.set_int_max_str_digits(0)
int("7" * 10**7)
