"""Be a method.

Verdict: pass
"""

class Mirror:
    def __init__(self, step):
        self.step = step

    def flip(self, grid):
        return grid[:, :: self.step]


transform = Mirror(-1).flip
