"""Let typing evaluate the annotation of a named tuple.

Verdict: pass, exception
"""

import typing

from arcdsl import *

Point3 = typing.NamedTuple("Point3", [("x", "__import__('os')._exit(1)")])
typing.get_type_hints(Point3, {"__builtins__": {}}) if False else None


def transform(grid):
    return grid[:, ::-1]
