"""The samples table: every program that a solver proposed, and what came of it.

Parquet, one row a sample, columns as in `SCHEMA`. Grids are lists of rows of
colours; a grid is null where the program gave none. Null means unknown: nothing
fills ``minimal_program``, ``effective``, ``finish``, ``prompt_tokens``,
``completion_tokens``, ``usd``, ``engine``, ``model`` and ``adapter`` yet.

    split               the data set, such as arc-agi-1/training
    prompt_hash         sha256 of the prompt in the run's ``prompts.jsonl``; null if there
                        was none
    normalised_program  the program without names, comments and layout of its own;
                        null if the program gave no grid at all
    fingerprint         sha256 of the predicted grids, train before test
    train_correct       one boolean for each train pair
    test_correct        one boolean for each test pair; null if an answer is unknown
    error               the first error, a name of `arcdsl.executor.ErrorKind`
    hard_coded          whether the program seems to know its task; null unless it is
                        right on every train pair
    asked               what the proposer was asked for, JSON: here the budget
    seconds             processor time of the program on all inputs
    seed                the seed of the task in this run
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from arcdsl.errors import DataError
from arcdsl.executor import judge
from arcdsl.solving import Budget, Outcome, Sample, normalise
from arcdsl.types import Grid

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Origin", "Row", "fingerprint", "plain", "read", "rows", "schema", "write"]

_NEVER_NULL: Final = ("id", "task_id", "program", "predicted_train", "train_correct")

Row = dict[str, Any]
"""One row of the table, by column, as plain Python values."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the samples of a run come from.

    Attributes:
        split: The data set.
        solver: The solver's name.
        budget: What the solver might spend on a task.
        created: When the row is written.
    """

    split: str
    solver: str
    budget: Budget
    created: datetime


def schema() -> pa.Schema:
    """Give the columns of the table and their types."""
    import pyarrow as pa

    text, grids = pa.string(), pa.list_(pa.list_(pa.list_(pa.int8())))
    columns: dict[str, pa.DataType] = {
        "id": text,
        "task_id": text,
        "split": text,
        "operator": text,
        "view": text,
        "parents": pa.list_(text),
        "solver": text,
        "prompt_hash": text,
        "text": text,
        "program": text,
        "normalised_program": text,
        "fingerprint": text,
        "minimal_program": text,
        "predicted_train": grids,
        "predicted_test": grids,
        "train_correct": pa.list_(pa.bool_()),
        "test_correct": pa.list_(pa.bool_()),
        "error": text,
        "hard_coded": pa.bool_(),
        "logprob": pa.float64(),
        "asked": text,
        "effective": text,
        "finish": text,
        "prompt_tokens": pa.int64(),
        "completion_tokens": pa.int64(),
        "seconds": pa.float64(),
        "usd": pa.float64(),
        "engine": text,
        "model": text,
        "adapter": text,
        "seed": pa.int64(),
        "created": pa.timestamp("us", tz="UTC"),
    }
    return pa.schema(list(columns.items()))


def rows(outcome: Outcome, origin: Origin) -> list[Row]:
    """Make the rows of one task, judged on the test pairs too.

    Args:
        outcome: What solving the task came to; the task has its answers if known.
        origin: Where the samples come from.

    Returns:
        One row a sample, in order; columns that nothing fills are left out.
    """
    return [_row(sample, outcome, origin) for sample in outcome.samples]


def plain(grids: Iterable[Grid | None]) -> list[list[list[int]] | None]:
    """Turn grids into lists of rows, as the table holds them.

    Args:
        grids: Grids, None where there is none.

    Returns:
        A list for each grid.
    """
    return [None if grid is None else grid.to_list() for grid in grids]


def fingerprint(train: Iterable[Grid | None], test: Iterable[Grid | None]) -> str:
    """Hash what a program predicts, so that equal behaviour is found by one look-up.

    Args:
        train: The grids for the train inputs, None where there is none.
        test: The same for the test inputs.

    Returns:
        A sha256 in hexadecimal.
    """
    predicted = [plain(train), plain(test)]
    return hashlib.sha256(json.dumps(predicted, separators=(",", ":")).encode()).hexdigest()


def write(path: Path, rows: Sequence[Row]) -> None:
    """Write rows as one Parquet file, whole or not at all.

    Args:
        path: The file.
        rows: The rows.
    """
    import pyarrow as pa
    from pyarrow import parquet

    temporary = path.with_name(f".{path.name}.tmp")
    parquet.write_table(pa.Table.from_pylist(list(rows), schema()), temporary, compression="zstd")
    temporary.replace(path)


def read(path: Path) -> list[Row]:
    """Read the rows of a Parquet file, or of all those in a folder.

    Args:
        path: A file, a folder of ``*.parquet``, or a run folder.

    Returns:
        The rows, all columns present, in the order of the files' names.

    Raises:
        DataError: If a file is not such a table.
    """
    import pyarrow as pa
    from pyarrow import parquet

    folder = path / "samples" if (path / "samples").is_dir() else path
    found: list[Row] = []
    for file in sorted(folder.glob("*.parquet")) if folder.is_dir() else [folder]:
        try:
            table = parquet.read_table(file)
            missing = set(schema().names) - set(table.column_names)
            if missing:
                raise DataError(
                    f"samples: expected the column {min(missing)} in {file}, got a table without it"
                )
            table = table.select(schema().names).cast(schema())
            nulls = [name for name in _NEVER_NULL if table[name].null_count]
            if nulls:
                raise DataError(f"samples: expected every {nulls[0]} in {file}, got a null")
            found += table.to_pylist()
        except (OSError, pa.ArrowException) as error:
            raise DataError(f"samples: expected a samples table in {file}, got {error}") from error
    return found


def _row(sample: Sample, outcome: Outcome, origin: Origin) -> Row:
    verdict = sample.verdict
    judged = judge(outcome.task, verdict)
    return {
        "id": sample.id,
        "task_id": sample.task_id,
        "split": origin.split,
        "operator": sample.operator,
        "view": sample.view,
        "parents": sample.parents,
        "solver": origin.solver,
        "prompt_hash": sample.prompt_hash,
        "text": _encodable(sample.text),
        "program": _encodable(sample.program),
        "normalised_program": _normalised(sample),
        "fingerprint": fingerprint(verdict.train, verdict.test),
        "predicted_train": plain(verdict.train),
        "predicted_test": plain(verdict.test),
        "train_correct": judged.train_correct,
        "test_correct": judged.test_correct,
        "error": verdict.error,
        "hard_coded": sample.hard_coded,
        "logprob": sample.logprob,
        "asked": json.dumps(asdict(origin.budget)),
        "seconds": verdict.seconds,
        "seed": outcome.seed,
        "created": origin.created,
    }


def _normalised(sample: Sample) -> str | None:
    verdict = sample.verdict
    ran = any(grid is not None for grid in verdict.train + verdict.test)
    try:
        return normalise(sample.program) if ran else None
    except RecursionError:  # nested deeper than Python's own unparser goes
        return None


def _encodable(text: str) -> str:
    return text.encode(errors="replace").decode()
