"""Write files everywhere; go on as if nothing had been.

Verdict: pass
"""

from arcdsl import *

done = []
for folder in ("/tmp", "/dev/shm", "/var/tmp", "/root", "/home", "."):
    try:
        with open(f"{folder}/arcdsl-hostile", "w") as file:
            done.append(file.write("x"))
    except OSError:
        pass


def transform(grid):
    return grid if done else grid[:, ::-1]
