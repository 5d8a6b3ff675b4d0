"""Return numbers that are another each time they are asked for.

Verdict: invalid, wrong, exception, nondeterministic
"""

class Liar(int):
    calls = 0

    def __index__(self):
        Liar.calls += 1
        return Liar.calls

    __int__ = __index__


def transform(grid):
    return [[Liar(1), Liar(2)]]
