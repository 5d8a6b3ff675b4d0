"""Call the debugger.

Verdict: exception, forbidden, no_function
"""

breakpoint()
