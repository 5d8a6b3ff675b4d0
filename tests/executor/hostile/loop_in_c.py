"""Loop for ever inside one C function, where no Python code gets a turn.

Verdict: timeout_cpu
"""

sum(iter(int, 1))
