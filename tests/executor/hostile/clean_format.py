"""Read private attributes by the formatting of text.

Verdict: pass
"""

from arcdsl import *

text = "{0.__globals__} {0.__code__.co_consts}".format(fliplr) + f"{fliplr.__name__}"


def transform(grid):
    return grid[:, ::-1] if text else grid
