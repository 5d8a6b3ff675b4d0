"""Write types in every way there is.

Verdict: pass
"""

from __future__ import annotations

from typing import Any, Callable, Iterable, List, Literal, Optional, Tuple, TypeVar, Union

from arcdsl import *

T = TypeVar("T", bound="Grid")
Rows = List[Tuple[int, ...]]


def transform(grid: Grid, *, by: Optional[Literal[1, -1]] = None) -> Union[Grid, Any]:
    rows: Rows = [row[::-1] for row in grid.rows]
    turn: Callable[[Iterable[Any]], Grid] = Grid
    return turn(rows)
