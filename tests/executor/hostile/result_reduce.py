"""Return an object that would run code where it is unpickled.

Verdict: invalid
"""

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/arcdsl-hostile",)


def transform(grid):
    return Bomb()
