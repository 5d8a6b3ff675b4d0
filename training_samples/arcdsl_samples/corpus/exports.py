"""Other forms of the rows, for other trainers: each a configuration of the data set."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, Final

from arcdsl_samples.corpus.card import read_build, rows_of, write_card
from arcdsl_samples.corpus.rows import ENCODER, LEVEL, Row, prompt_of, task_of
from arcdsl_samples.corpus.shards import SPLITS, shards

from arcdsl import Grid
from arcdsl.bench.mutants import mutants
from arcdsl.errors import ValidityError, nearest
from arcdsl.executor import Executor
from arcdsl.reference import Tried, choose, describe, find_encoder, task_prompt

__all__ = ["FORMS", "export"]

_MANY: Final = 2000  # rows of a group of rows in a file


def _messages(row: Row) -> Row:
    """Chat messages, the last of them the program."""
    asked = prompt_of(task_of(row)).messages
    return {"messages": [*asked, {"role": "assistant", "content": row["completion"]}]}


def _transduction(row: Row) -> Row:
    """Grids to grids: the output of the test pair is asked for, not a program."""
    encoder = find_encoder(ENCODER)
    texts = [f"Input:\n{encoder.encode(Grid(pair['input']))}\nOutput:\n" for pair in row["pairs"]]
    *answers, last = (encoder.encode(Grid(pair["output"])) for pair in row["pairs"])
    shown = [text + answer for text, answer in zip(texts, [*answers, ""], strict=True)]
    return {"prompt": "\n\n".join(shown), "completion": last}


def _grpo(row: Row) -> Row:
    """A prompt, and the task by which a reward judges the programs that are sampled."""
    asked = prompt_of(task_of(row)).messages
    return {"prompt": asked, "task": json.dumps(task_of(row).to_json(), separators=(",", ":"))}


FORMS: Mapping[str, Callable[[Row], Row] | None] = {
    "messages": _messages,
    "transduction": _transduction,
    "grpo": _grpo,
    "refine": None,  # needs programs to be run, many at once
}
"""The forms by name."""


def export(folder: Path, form: str, seed: int = 0) -> dict[str, int]:
    """Write a form of a corpus beside it, as a configuration of the same data set.

    Args:
        folder: the corpus.
        form: one of `FORMS`.
        seed: what the mistakes of refine pairs are drawn with.

    Returns:
        How many rows each split has.

    Raises:
        ValidityError: if there is no such form.
        DataError: if there is no corpus.
    """
    if form not in FORMS:
        known = ", ".join(FORMS)
        raise ValidityError(
            f"corpus: expected a form among {known}, got {form}{nearest(form, FORMS)}"
        )
    notes = read_build(folder)
    counts = dict.fromkeys(SPLITS, 0)
    (folder / form).mkdir(exist_ok=True)
    for path in shards(folder):
        split = path.name.partition("-")[0]
        rows = _refined(path, seed) if form == "refine" else _changed(path, form)
        counts[split] += _write(folder / form / path.name, rows)
    write_card(folder, notes["settings"], notes["rejected"])
    return counts


def _changed(path: Path, form: str) -> Iterator[Row]:
    change = FORMS[form]
    for row in rows_of(path):
        if change is not None:
            yield _named(row) | change(row)


def _named(row: Row) -> Row:
    return {key: row[key] for key in ("id", "task_id", "level")}


def _refined(path: Path, seed: int) -> Iterator[Row]:
    """Pair a program that has one mistake, and what came of it, with the one that has none."""
    from arcdsl.checking import is_straight

    encoder, language = find_encoder(ENCODER), describe(LEVEL, choose())
    waiting: list[tuple[Row, str]] = []

    def jobs() -> Iterator[tuple[str, Any]]:
        for row in rows_of(path):
            if is_straight(row["program"]):
                own = int.from_bytes(bytes.fromhex(row["id"])[:6], "big")
                drawn = mutants({row["id"]: row["program"]}, seed=seed + own)
                for mutant in islice(drawn, 1):
                    waiting.append((row, mutant.text))
                    yield mutant.text, task_of(row)

    with Executor(confirm=False) as executor:
        for verdict in executor.run_many(jobs()):
            row, program = waiting.pop(0)
            task = task_of(row)
            if list(verdict.train) == [pair.output for pair in task.train]:
                continue  # no mistake that shows
            asked = task_prompt(task, language, encoder, [Tried(program, verdict)])
            yield _named(row) | {
                "prompt": asked.messages,
                "completion": [{"role": "assistant", "content": row["completion"]}],
                "error": str(verdict.error) if verdict.error else "wrong",
            }


def _write(path: Path, rows: Iterator[Row]) -> int:
    import pyarrow as pa
    from pyarrow import parquet

    writer, count = None, 0
    while batch := list(islice(rows, _MANY)):
        made = (
            pa.Table.from_pylist(batch)
            if writer is None
            else pa.Table.from_pylist(batch, writer.schema)
        )
        if writer is None:
            writer = parquet.ParquetWriter(path, made.schema, compression="zstd")
        writer.write_table(made)
        count += len(batch)
    if writer is not None:
        writer.close()
    return count
