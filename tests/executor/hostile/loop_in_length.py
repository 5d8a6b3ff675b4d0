"""Return a list whose rows take for ever to be looked at.

Verdict: timeout_cpu, invalid
"""

class Row(list):
    def __len__(self):
        return sum(iter(int, 1))

    __iter__ = __len__


def transform(grid):
    return [Row([1])]
