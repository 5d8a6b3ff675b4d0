"""Make a subclass of the language's class, for itself.

Verdict: pass
"""

from arcdsl import *


class Board(Grid):
    def mirrored(self):
        return Grid([row[::-1] for row in self.rows])


def transform(grid):
    return Board(grid.to_list()).mirrored()
