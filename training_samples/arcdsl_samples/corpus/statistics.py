"""What a corpus has: tables for the terminal, plots, and a report of near duplicates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from arcdsl_samples.corpus.card import Figures, rows_of
from arcdsl_samples.corpus.shards import shards

import arcdsl
from arcdsl.catalogue import overloads
from arcdsl.errors import MissingExtraError
from arcdsl.solving import normalise

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["missing", "near_duplicates", "plot", "tables"]

_EXTRA = "expected {} to be installed; run pip install 'arcdsl[corpus]'"
_LIKE = 0.9
"""From which Jaccard similarity of their token triples on two programs are near duplicates."""


def missing(counted: Figures) -> list[str]:
    """Name the names and overloads of the language that no row uses."""
    names = [name for name in arcdsl.__all__ if name not in counted["name"]]
    return [*names, *(str(way) for way in overloads() if str(way) not in counted["overload"])]


def tables(counted: Figures, rejected: Mapping[str, int]) -> list[RenderableType]:
    """Draw the counts for the terminal.

    Args:
        counted: of the rows.
        rejected: of what became none.
    """
    from rich.table import Table
    from rich.text import Text

    rows = sum(counted["split"].values())
    found: list[RenderableType] = []
    for title, counts in (*counted.items(), ("rejected", rejected)):
        if title in ("about", "lines", "area") or not counts:
            continue
        table = Table(title=title, box=None)
        table.add_column(title)
        table.add_column("rows", justify="right")
        table.add_column("share", justify="right")
        ordered = counts.items() if title == "level" else _by_count(counts)
        for key, count in ordered:
            table.add_row(Text(str(key)), f"{count:,}", f"{count / rows:.1%}")
        found.append(table)
    return found


def _by_count(counts: Mapping[Any, int]) -> list[tuple[Any, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))


def plot(counted: Figures, rejected: Mapping[str, int], folder: Path) -> list[Path]:
    """Draw levels, names, lengths, grid sizes and rejections as PNG files.

    Args:
        counted: of the rows.
        rejected: of what became none.
        folder: where the files go.

    Returns:
        The files.

    Raises:
        MissingExtraError: if matplotlib is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingExtraError(f"plots: {_EXTRA.format('matplotlib')}") from error
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {
        "levels": ("level of the program", list(counted["level"].items())),
        "names": ("name of the language", _by_count(counted["name"])),
        "lengths": ("lines of the program", list(counted["lines"].items())),
        "grid-sizes": ("cells of an input", _binned(counted["area"], 25)),
        "rejections": ("reason why a candidate is no row", _by_count(rejected)[:15]),
    }
    found: list[Path] = []
    for name, (label, bars) in drawn.items():
        wide = name in ("names", "rejections")
        figure = Figure(figsize=(6, 10 if name == "names" else 4), layout="constrained")
        axes = figure.subplots()
        keys, counts = [str(key) for key, _ in bars], [count for _, count in bars]
        if wide:
            axes.barh(keys[::-1], counts[::-1], color="#1E93FF")
            axes.set_xlabel("rows" if name == "names" else "candidates")
            axes.tick_params(axis="y", labelsize=7)
        else:
            axes.bar(keys, counts, color="#1E93FF")
            axes.set_xlabel(label)
            axes.set_ylabel("rows" if name != "grid-sizes" else "inputs")
            axes.tick_params(axis="x", labelrotation=90 if len(keys) > 12 else 0, labelsize=7)
        path = folder / f"{name}.png"
        figure.savefig(path, dpi=120, metadata={"Software": None})
        found.append(path)
    return found


def _binned(counts: Mapping[int, int], width: int) -> list[tuple[str, int]]:
    found: dict[int, int] = {}
    for value, count in counts.items():
        found[value // width] = found.get(value // width, 0) + count
    return [(f"{b * width}–{(b + 1) * width - 1}", n) for b, n in sorted(found.items())]


def near_duplicates(folder: Path, most: int = 20_000) -> list[tuple[str, str, float]]:
    """Find programs that are nearly the same, by MinHash of their normalised tokens.

    Args:
        folder: the corpus.
        most: how many rows are looked at; memory grows with them.

    Returns:
        Pairs of row ids with the similarity of their programs, the most alike first.

    Raises:
        MissingExtraError: if datasketch is not installed.
    """
    try:
        from datasketch import MinHash, MinHashLSH
    except ImportError as error:
        raise MissingExtraError(f"near duplicates: {_EXTRA.format('datasketch')}") from error
    index = MinHashLSH(threshold=_LIKE, num_perm=64)
    known: dict[str, tuple[str, Any]] = {}
    found: list[tuple[str, str, float]] = []
    rows = (row for path in shards(folder) for row in rows_of(path))
    for row in islice(rows, most):
        if row["program_sha256"] in known:
            continue
        sketch = MinHash(num_perm=64, seed=1)
        sketch.update_batch([part.encode() for part in _triples(row["program"])])
        for other in sorted(map(str, index.query(sketch))):
            like = known[other][1].jaccard(sketch)
            if like >= _LIKE:
                found.append((known[other][0], row["id"], like))
        index.insert(row["program_sha256"], sketch)
        known[row["program_sha256"]] = row["id"], sketch
    return sorted(found, key=lambda one: (-one[2], one[0], one[1]))


def _triples(program: str) -> Iterable[str]:
    import re

    tokens: Sequence[str] = re.findall(r"\w+|[^\w\s]", normalise(program).partition(":\n")[2])
    return {" ".join(tokens[i : i + 3]) for i in range(max(1, len(tokens) - 2))}
