"""Rows: what a sample is in a file, and the columns of the files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from arcdsl_samples.corpus.validation import Sample, as_task

from arcdsl import Grid
from arcdsl.reference import Encoder, Language, Prompt, choose, describe, find_encoder, task_prompt
from arcdsl.tasks import Task

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Row", "row_of", "schema", "task_of"]

Row = dict[str, Any]
"""One row by column, as plain Python values."""

LEVEL = "names"
ENCODER = "digits"
"""How prompts tell the language and write grids."""


def schema() -> pa.Schema:
    """Give the columns of a corpus and their types."""
    import pyarrow as pa

    text, several, number = pa.string(), pa.list_(pa.string()), pa.int64()
    grid = pa.list_(pa.list_(pa.int8()))
    columns: dict[str, pa.DataType] = {
        "id": text,
        "prompt": text,
        "completion": text,
        "program": text,
        "task_id": text,
        "pairs": pa.list_(pa.struct({"input": grid, "output": grid})),
        "level": number,
        "calls": number,
        "depth": number,
        "control": number,
        "names": several,
        "overloads": several,
        "about": text,
        "concepts": several,
        "source": text,
        "source_revision": text,
        "solver": text,
        "seed": text,
        "program_sha256": text,
        "fingerprint": text,
        "prompt_sha256": text,
        "arcdsl_version": text,
        "verified_on": several,
    }
    return pa.schema(list(columns.items()))


def row_of(sample: Sample, revision: str, seed: str) -> Row:
    """Make the row of a sample.

    Args:
        sample: what was tested.
        revision: which state of its source.
        seed: what the source made it with.

    Returns:
        The row; its last pair is the test pair of its prompt.
    """
    candidate, complexity = sample.candidate, sample.complexity
    pairs = list(zip(candidate.inputs, sample.outputs, strict=True))
    digest = hashlib.sha256(repr([[a.rows, b.rows] for a, b in pairs]).encode()).hexdigest()
    name = hashlib.sha256(f"{sample.digest} {digest}".encode()).hexdigest()[:16]
    asked = prompt_of(as_task(candidate.inputs, sample.outputs, name))
    return {
        "id": name,
        "prompt": asked.text,
        "completion": f"```python\n{candidate.program}```",
        "program": candidate.program,
        "task_id": candidate.group,
        "pairs": [{"input": a.to_list(), "output": b.to_list()} for a, b in pairs],
        "level": complexity.level,
        "calls": complexity.calls,
        "depth": complexity.depth,
        "control": complexity.control,
        "names": list(complexity.names),
        "overloads": list(complexity.overloads),
        "about": candidate.about,
        "concepts": list(candidate.concepts),
        "source": candidate.source,
        "source_revision": revision,
        "solver": candidate.solver,
        "seed": seed,
        "program_sha256": sample.digest,
        "fingerprint": "" if candidate.repeats else sample.fingerprint,
        "prompt_sha256": asked.sha256,
        "arcdsl_version": _version(),
        "verified_on": ["pairs", "probes", "another process"],
    }


def task_of(row: Row) -> Task:
    """Make the task of a row: its last pair is the test."""
    pairs = row["pairs"]
    return as_task(
        [Grid(pair["input"]) for pair in pairs], [Grid(pair["output"]) for pair in pairs], row["id"]
    )


def prompt_of(task: Task) -> Prompt:
    """Ask for a program that solves a task, as the rows do."""
    return task_prompt(task, *_told())


@cache
def _version() -> str:
    return version("arcdsl")


@cache
def _told() -> tuple[Language, Encoder]:
    return describe(LEVEL, choose()), find_encoder(ENCODER)


def table(rows: Iterable[Row] | Sequence[Row]) -> pa.Table:
    """Make a table of rows."""
    import pyarrow as pa

    return pa.Table.from_pylist(list(rows), schema())
