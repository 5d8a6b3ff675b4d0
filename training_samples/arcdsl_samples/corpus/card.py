"""The dataset card of a corpus, and what is kept of its build."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from arcdsl_samples.corpus.rows import Row, schema
from arcdsl_samples.corpus.shards import SPLITS, shards

from arcdsl.errors import DataError
from arcdsl.report import templates

__all__ = ["Figures", "figures", "read_build", "rows_of", "write_card"]

Figures = dict[str, Any]
"""Counts of the rows of a corpus, by what they count."""

_NOTES = "build.json"


def rows_of(path: Path) -> Iterator[Row]:
    """Read the rows of a file, few at a time.

    Raises:
        DataError: if it is no file of a corpus.
    """
    import pyarrow as pa
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            missing = [name for name in schema().names if name not in file.schema_arrow.names]
            if missing:
                raise DataError(
                    f"corpus: expected the column {missing[0]} in {path}, got a file without it"
                )
            for batch in file.iter_batches(500, columns=schema().names):
                yield from batch.to_pylist()
    except (OSError, pa.ArrowException) as error:
        raise DataError(f"corpus: expected rows in {path}, got {error}") from error


def figures(folder: Path) -> Figures:
    """Count the rows of a corpus.

    Args:
        folder: the corpus.

    Returns:
        Counters by split, level, source, name, overload and concept, of the lengths of
        programs in lines and of the areas of grids.

    Raises:
        DataError: if there is no corpus.
    """
    found: dict[str, Counter[Any]] = {
        key: Counter()
        for key in (
            "split",
            "level",
            "source",
            "name",
            "overload",
            "about",
            "concept",
            "lines",
            "area",
        )
    }
    for path in shards(folder):
        for row in rows_of(path):
            found["split"][path.name.partition("-")[0]] += 1
            for key in ("level", "source"):
                found[key][row[key]] += 1
            if row["about"]:
                found["about"][row["about"]] += 1
            found["name"].update(row["names"])
            found["overload"].update(row["overloads"])
            found["concept"].update(row["concepts"])
            found["lines"][row["program"].count("\n") - 4] += 1
            for pair in row["pairs"]:
                found["area"][len(pair["input"]) * len(pair["input"][0])] += 1
    return {key: dict(sorted(counter.items())) for key, counter in found.items()}


def read_build(folder: Path) -> dict[str, Any]:
    """Read what is kept of the build of a corpus: what was asked for, and what was rejected.

    Raises:
        DataError: if nothing is kept.
    """
    path = folder / _NOTES
    try:
        found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"corpus: expected the notes of a build in {path}, got {error}") from error
    return found


def write_card(folder: Path, settings: Mapping[str, Any], rejected: Mapping[str, int]) -> None:
    """Write README.md, the dataset card, and build.json.

    Args:
        folder: the corpus; its other configurations are folders in it.
        settings: what the build was asked for.
        rejected: how many candidates and rows were not taken, by reason.
    """
    notes = {"settings": dict(settings), "rejected": dict(sorted(rejected.items()))}
    (folder / _NOTES).write_text(json.dumps(notes, indent=1) + "\n", encoding="utf-8")
    counted = figures(folder)
    others = sorted(
        path.name for path in folder.iterdir() if path.is_dir() and path.name[0] != "."
        and path.name != "data" and any(path.glob("*.parquet"))
    )  # fmt: skip
    text = (
        templates("arcdsl_samples")
        .get_template("card.md.jinja")
        .render(
            counted=counted,
            columns=[(field.name, str(field.type)) for field in schema()],
            others=others,
            rows=sum(counted["split"].values()),
            settings=settings,
            splits=[split for split in SPLITS if counted["split"].get(split)],
        )
    )
    (folder / "README.md").write_text(text, encoding="utf-8")
