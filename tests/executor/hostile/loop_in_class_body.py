"""Loop for ever in the body of a class.

Verdict: timeout_fuel
"""

class Loop:
    while True:
        pass
