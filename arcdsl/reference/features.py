"""What a task looks like, as a few numbers: to find tasks that are like it."""

from __future__ import annotations

from math import log2

from arcdsl.primitives.look import background, colors
from arcdsl.primitives.parts import objects, panels
from arcdsl.primitives.relate import find
from arcdsl.primitives.transform import fliplr, flipud, transpose
from arcdsl.tasks import Task
from arcdsl.types import Grid

__all__ = ["features"]


def features(task: Task) -> tuple[float, ...]:
    """Describe the train pairs of a task; its test pairs do not count.

    Args:
        task: the task.

    Returns:
        Means over the train pairs, each between 0 and 1, or -1 and 1 for differences: how the
        shape changes, colours before, after, added and removed, numbers of objects, which
        cells change, symmetries, lines, and whether one grid is part of the other.
    """
    pairs = [(pair.input, pair.output) for pair in task.train if pair.output is not None]
    rows = [_pair(before, after) for before, after in pairs]
    shapes = {after.shape for _, after in pairs}
    means = (sum(column) / len(column) for column in zip(*rows, strict=True))
    return (*means, float(len(shapes) == 1))


def _pair(before: Grid, after: Grid) -> tuple[float, ...]:
    same_shape = before.shape == after.shape
    old, new = set(colors(before)), set(colors(after))
    parts, results = _parts(before), _parts(after)
    changed = _changed(before, after) if same_shape else []
    ground = background(before)
    return (
        float(same_shape),
        _ratio(after.height, before.height),
        _ratio(after.width, before.width),
        min(1, before.height * before.width / 400),
        len(old) / 10,
        len(new) / 10,
        min(1, len(new - old) / 3),
        min(1, len(old - new) / 3),
        parts,
        results,
        results - parts,
        len(changed) / (before.height * before.width),
        sum(color == ground for color in changed) / len(changed) if changed else 0.0,
        *(float(turn(before) == before) for turn in (fliplr, flipud, transpose)),
        *(float(turn(after) == after) for turn in (fliplr, flipud, transpose)),
        float(sum(map(len, panels(before))) > 1),
        float(not same_shape and bool(find(before, after))),
        float(not same_shape and bool(find(after, before))),
    )


def _parts(grid: Grid) -> float:
    return min(1.0, log2(1 + len(objects(grid, background=background(grid)))) / 6)


def _ratio(new: int, old: int) -> float:
    return max(-1.0, min(1.0, log2(new / old) / 3))


def _changed(before: Grid, after: Grid) -> list[int]:
    """List the colours that cells had before they changed."""
    return [
        old
        for row, other in zip(before.rows, after.rows, strict=True)
        for old, new in zip(row, other, strict=True)
        if old != new
    ]
