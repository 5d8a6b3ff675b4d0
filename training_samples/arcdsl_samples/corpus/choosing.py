"""Which rows are taken: none twice, none of an evaluation task, as many of each as asked for."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import numpy as np
from arcdsl_samples.corpus.rows import Row

from arcdsl import Grid
from arcdsl.tasks import NAMED, load

__all__ = ["Chooser", "canonical", "evaluation_pairs", "leaked"]


class Chooser:
    """Takes rows one by one.

    Args:
        per_level: the most rows of a level.
        per_name: the most rows that only use names and overloads with so many rows already.

    Attributes:
        taken: how many rows were taken.
        refused: how many were not, by reason.
    """

    def __init__(self, per_level: int | None = None, per_name: int | None = None) -> None:
        self.per_level, self.per_name = per_level, per_name
        self.taken = 0
        self.refused: Counter[str] = Counter()
        self._levels: Counter[int] = Counter()
        self._uses: Counter[str] = Counter()
        # On disk, so that memory does not grow with the number of rows.
        self._seen = sqlite3.connect("", isolation_level=None)
        self._seen.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000;"
            "BEGIN; CREATE TABLE seen (key BLOB PRIMARY KEY) WITHOUT ROWID;"
        )

    def take(self, row: Row) -> bool:
        """Say whether a row is taken, and remember it if it is."""
        reason = self._reason(row)
        if reason is not None:
            self.refused[reason] += 1
            return False
        self._seen.executemany("INSERT OR IGNORE INTO seen VALUES (?)", self._keys(row))
        self._levels[row["level"]] += 1
        self._uses.update([*row["names"], *row["overloads"]])
        self.taken += 1
        return True

    def _reason(self, row: Row) -> str | None:
        for key, what in zip(self._keys(row), ("row", "program", "behaviour"), strict=False):
            if self._seen.execute("SELECT 1 FROM seen WHERE key = ?", key).fetchone():
                return f"a duplicate: the same {what}"
        if self.per_level is not None and self._levels[row["level"]] >= self.per_level:
            return "enough of its level"
        if self.per_name is not None and all(
            self._uses[use] >= self.per_name for use in (*row["names"], *row["overloads"])
        ):
            return "enough of its names"
        return "an evaluation pair" if leaked(row["pairs"]) else None

    @staticmethod
    def _keys(row: Row) -> Iterator[tuple[bytes]]:
        """Give what must be new: the row; of most sources the program and what it does too."""
        yield (bytes.fromhex(row["id"]),)
        if row["source"] not in ("programs", "runs"):
            yield (bytes.fromhex(row["program_sha256"])[:16],)
            if row["fingerprint"]:
                yield (b"f" + bytes.fromhex(row["fingerprint"])[:15],)


@cache
def evaluation_pairs() -> frozenset[bytes]:
    """Return the pairs of all evaluation tasks, as `canonical` writes them."""
    return frozenset(canonical(*pair) for pair in _evaluation())


def leaked(pairs: Iterable[dict[str, Any]]) -> bool:
    """Say whether a pair is one of an evaluation task, under any view."""
    for pair in pairs:
        before, after = pair["input"], pair["output"]
        # Most pairs are told from all of those by the numbers of their cells, which are fast.
        if _counts(before, after) in _known() and canonical(before, after) in evaluation_pairs():
            return True
    return False


def _evaluation() -> Iterator[tuple[Grid, Grid]]:
    for name in NAMED:
        if "evaluation" in name:
            for task in load(name):
                for pair in (*task.train, *task.test):
                    if pair.output is not None:
                        yield pair.input, pair.output


@cache
def _known() -> frozenset[bytes]:
    return frozenset(_counts(*pair) for pair in _evaluation())


def _counts(before: Any, after: Any) -> bytes:
    """Count the cells of each colour on both sides: every view of a pair has the same counts."""
    sides = [np.bincount(np.ravel(side), minlength=10) for side in (before, after)]
    return repr(sorted(zip(*(side.tolist() for side in sides), strict=True))).encode()


def canonical(before: Any, after: Any) -> bytes:
    """Write a pair so that turned, mirrored and recoloured it is the same.

    Args:
        before: the input, a Grid or rows.
        after: the output.

    Returns:
        A digest.
    """
    sides = [np.asarray(before, dtype=np.int8), np.asarray(after, dtype=np.int8)]
    found = []
    for quarters in range(4):
        for mirrored in (False, True):
            turned = [np.rot90(side, quarters) for side in sides]
            if mirrored:
                turned = [side[:, ::-1] for side in turned]
            flat = np.concatenate([side.ravel() for side in turned])
            values, first = np.unique(flat, return_index=True)
            # Colours are numbered in the order in which they come.
            numbers = np.zeros(10, np.int8)
            numbers[values[np.argsort(first)]] = np.arange(len(values))
            found.append(repr([side.shape for side in turned]).encode() + numbers[flat].tobytes())
    return hashlib.sha256(min(found)).digest()[:16]
