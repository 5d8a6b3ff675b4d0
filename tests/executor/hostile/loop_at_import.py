"""Loop for ever while the program is loaded.

Verdict: timeout_fuel
"""

while True:
    pass
