"""Be an object that can be called.

Verdict: pass
"""

class Mirror:
    def __call__(self, grid):
        return grid[:, ::-1]


transform = Mirror()
