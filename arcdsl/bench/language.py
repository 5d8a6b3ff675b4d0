"""How fast the language is: microseconds a call, verb by verb, on the inputs of tasks.

The figures to compare with were measured once, with a throwaway prototype of this
language on a machine of the same kind; they and the targets set from them are a
reference and no more. Machines differ, so numpy's own ``repeat`` is measured as a
yardstick: where its ratio is 0.8, another row is as fast as the prototype at 0.8.
"""

from __future__ import annotations

import gc
import json
import math
import statistics
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import starmap
from operator import eq
from typing import TYPE_CHECKING, Any, Final

import numpy as np

import arcdsl
from arcdsl.errors import ValidityError

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["ROWS", "ImportCost", "Result", "Row", "import_cost", "language", "render", "to_json"]

_LARGE: Final = 400  # cells
_TOGETHER: Final = 20  # calls: enough for the clock, too few to be disturbed in every repeat

Figures = tuple[float, float | None]
"""Microseconds a call: over all inputs, and over those of at least 400 cells if known."""


@dataclass(frozen=True)
class Row:
    """One operation to measure.

    Args:
        verb: The name in ``arcdsl.__all__`` that is measured; "" for none of them.
        arguments: Makes the arguments of a call from an input, outside of the timed loop and
            anew for each repeat, so that what a piece caches never serves the next repeat.
        label: What is done; by default the verb.
        call: What is timed; by default the verb.
        prototype: The figures of the prototype.
        target: The most that it should take.
    """

    verb: str
    arguments: Callable[[arcdsl.Grid], tuple[Any, ...]]
    label: str = ""
    call: Callable[..., Any] | None = None
    prototype: Figures | None = None
    target: Figures | None = None


@dataclass(frozen=True)
class Result:
    """What an operation took, the mean over the inputs of the best of several repeats."""

    verb: str
    label: str
    ours: Figures
    prototype: Figures | None
    target: Figures | None
    ratio: Figures | None


@dataclass(frozen=True)
class ImportCost:
    """What ``import arcdsl`` costs: seconds above numpy's own import, and heavy modules."""

    seconds: float
    heavy: tuple[str, ...]


def _grid(g: arcdsl.Grid) -> tuple[arcdsl.Grid]:
    return (g,)


def _middle(g: arcdsl.Grid) -> arcdsl.Point:
    return g.shape // 2


def _mask(g: arcdsl.Grid) -> arcdsl.Mask:
    return arcdsl.cells(g, arcdsl.colors(g)[-1])


def _object(g: arcdsl.Grid) -> arcdsl.Object:
    return g[_mask(g)]


def _sized(g: arcdsl.Grid) -> tuple[arcdsl.Mask]:
    mask = _mask(g)
    len(mask)
    return (mask,)


def _trimmed(g: arcdsl.Grid) -> arcdsl.Mask:
    mask = _mask(g)
    mask.shape  # noqa: B018  # trims
    return mask


def _all_built(g: arcdsl.Grid) -> list[arcdsl.Point]:
    return [part.shape for part in arcdsl.objects(g)]  # of the array, which is built for it


def _three_times(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return array.repeat(3, 0).repeat(3, 1)


_REFERENCE: Final = (
    Row("objects", _grid, "objects, same color, 8-connected", None, (60, 340), (40, 200)),
    Row("objects", _grid, "objects, every array built", _all_built, (60, 340), (40, 200)),
    Row("cells", lambda g: (g, 3), "cells of a color", None, (1.1, 2.0), (1.1, 2)),
    Row("paint", lambda g: (g, _mask(g), 3), "paint a mask", None, (4.6, 5.6), (4, 5)),
    Row("recolor", lambda g: (g, {1: 2, 2: 1}), "recolor by dict", None, (2.8, 5.2), (2.5, 5)),
    Row("rotate", _grid, "", None, (0.9, None), (0.8, None)),
    Row("fliplr", _grid, "", None, (0.5, None), (0.5, None)),
    Row("scale", lambda g: (g, 3), "scale by 3", None, (3.9, 4.5), (4, 4)),
    Row("neighbors", lambda g: (_mask(g),), "neighbors of a mask", None, (15, 16), (10, 10)),
    Row("find", lambda g: (g, g[:2, :2]), "find the top left 2×2", None, (33, 66), (20, 50)),
    Row("size", _sized, "size, cached", None, (0.8, None), (0.3, None)),
    Row("size", lambda g: (_mask(g),), "size, first time", None, (0.8, None)),
    Row("", lambda g: (_trimmed(g), _trimmed(g)), "==, trimmed", eq, (8.8, None), (0.5, None)),
    Row("", lambda g: (_mask(g), _mask(g)), "==, first time", eq, (8.8, None)),
    Row("", lambda g: (np.asarray(g),), "numpy's repeat, twice", _three_times, (1.4, None)),
)

_TYPICAL: Final[dict[str, Callable[[arcdsl.Grid], tuple[Any, ...]]]] = {
    "Grid": lambda g: (g.to_list(),),
    "Mask": lambda g: (list(_mask(g)),),
    "Object": lambda g: (dict.fromkeys(_mask(g), 3),),
    "Point": lambda g: tuple(g.shape),
    "background": _grid,
    "box": lambda g: (_mask(g),),
    "canvas": lambda g: (g.shape, 3),
    "colors": _grid,
    "corners": lambda g: (_mask(g),),
    "crop": lambda g: (g, _mask(g)),
    "dedupe": _grid,
    "direction": lambda g: (_middle(g), _mask(g)),
    "distance": lambda g: (_middle(g), _mask(g)),
    "extend": lambda g: (g[:2, :2], (2, 2), g),
    "flipud": _grid,
    "foreground": _grid,
    "frame": lambda g: (_mask(g),),
    "holes": lambda g: (_mask(g),),
    "hstack": lambda g: (g, g),
    "line": lambda g: ((0, 0), (0, g.width - 1)),
    "panels": lambda g: (arcdsl.hstack(g, arcdsl.canvas((g.height, 1), 5), g),),
    "period": _grid,
    "place": lambda g: (_object(g),),
    "ray": lambda g: (_middle(g), arcdsl.RIGHT, g),
    "rect": lambda g: ((0, 0), _middle(g)),
    "shift": lambda g: (_object(g), arcdsl.RIGHT),
    "slide": lambda g: (_object(g), arcdsl.RIGHT, g),
    "split": lambda g: (arcdsl.hstack(g, g), 1, 2),
    "symmetries": _grid,
    "tile": lambda g: (g, 2, 2),
    "transpose": _grid,
    "union": lambda g: ([_mask(g), _middle(g)],),
    "vstack": lambda g: (g, g),
}

ROWS: Final[tuple[Row, ...]] = _REFERENCE + tuple(starmap(Row, _TYPICAL.items()))
"""What is measured: the operations with reference figures, then every other verb once."""


def language(
    inputs: Sequence[arcdsl.Grid], *, rows: Sequence[Row] = ROWS, repeats: int = 7
) -> list[Result]:
    """Measure operations of the language.

    Args:
        inputs: The grids to measure on.
        rows: What to measure.
        repeats: How often each call is timed; the best counts, since a machine that does
            other things as well only ever makes a call slower.

    Returns:
        A result for each row, in their order.

    Raises:
        ValidityError: No inputs, or fewer than one repeat.

    >>> [result.label for result in language([arcdsl.Grid([[1]])], rows=ROWS[:1], repeats=1)]
    ['objects, same color, 8-connected']
    """
    if not inputs or repeats < 1:
        raise ValidityError(
            f"bench: expected inputs and at least 1 repeat, got {len(inputs)} and {repeats}"
        )
    parts = [
        [g for g in inputs if (g.height * g.width >= _LARGE) == large] for large in (False, True)
    ]
    collects = gc.isenabled()
    gc.disable()
    try:
        return [_measure(row, parts, repeats) for row in rows]
    finally:
        if collects:
            gc.enable()


def _measure(row: Row, parts: list[list[arcdsl.Grid]], repeats: int) -> Result:
    call = row.call or getattr(arcdsl, row.verb)
    small, large = (_microseconds(call, row.arguments, part, repeats) for part in parts)
    mean = (small + large) / sum(map(len, parts))
    ours = round(mean, 3), round(large / len(parts[1]), 3) if parts[1] else None
    ratio = None
    if row.prototype:
        reference, known = row.prototype[1], ours[1]
        ratio = (
            round(ours[0] / row.prototype[0], 2),
            round(known / reference, 2) if known and reference else None,
        )
    return Result(row.verb, row.label or row.verb, ours, row.prototype, row.target, ratio)


def _microseconds(
    call: Callable[..., Any],
    arguments: Callable[[arcdsl.Grid], tuple[Any, ...]],
    inputs: list[arcdsl.Grid],
    repeats: int,
) -> float:
    """Return what a call on each of the inputs takes in total."""
    total = 0.0
    for start in range(0, len(inputs), _TOGETHER):
        some = [np.asarray(g) for g in inputs[start : start + _TOGETHER]]
        best = math.inf
        for _ in range(repeats):
            made = [arguments(arcdsl.Grid(array)) for array in some]
            begin = time.perf_counter()
            deque(starmap(call, made), maxlen=0)  # the loop with the least cost of its own
            best = min(best, time.perf_counter() - begin)
        total += best
    return total * 1e6


_IMPORT: Final = """
import numpy, json, sys, time
begin = time.perf_counter()
import arcdsl
seconds = time.perf_counter() - begin
print(json.dumps([seconds, sorted({"scipy", "torch"} & set(sys.modules))]))
"""


def import_cost(times: int = 7) -> ImportCost:
    """Measure ``import arcdsl`` in fresh interpreters that have imported numpy before.

    Args:
        times: How many interpreters; the median counts.
    """
    command = [sys.executable, "-c", _IMPORT]
    outputs = [subprocess.run(command, check=True, capture_output=True) for _ in range(times)]
    measured = [json.loads(output.stdout) for output in outputs]
    return ImportCost(statistics.median(seconds for seconds, _ in measured), tuple(measured[0][1]))


def render(results: Sequence[Result], cost: ImportCost) -> RenderableType:
    """Make the table for a terminal; figures over their target are red."""
    from rich.console import Group
    from rich.table import Table

    table = Table("operation", title="µs a call: mean over all inputs; over those of ≥ 400 cells")
    for head in ("arcdsl", "prototype", "target", "arcdsl / prototype"):
        table.add_column(head, justify="right")
    for result in results:
        limits = result.target or (math.inf, None)
        over = any(
            ours is not None and limit is not None and ours > limit
            for ours, limit in zip(result.ours, limits, strict=True)
        )
        figures = map(_written, (result.ours, result.prototype, result.target, result.ratio))
        table.add_row(result.label, *figures, style="red" if over else None)
    heavy = " and ".join(cost.heavy) or "neither scipy nor torch"
    note = f"import arcdsl: {cost.seconds:.3f} s above numpy's own import, loads {heavy}"
    return Group(table, note)


def _written(figures: Figures | None) -> str:
    return "; ".join(f"{one:.3g}" for one in figures or () if one is not None)


def to_json(results: Sequence[Result], cost: ImportCost) -> str:
    """Write what was measured as JSON text; the fields are those of the classes."""
    return json.dumps({"rows": [asdict(r) for r in results], "import": asdict(cost)}, indent=1)
