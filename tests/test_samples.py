from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from arcdsl import samples
from arcdsl.errors import DataError
from arcdsl.executor import ErrorKind, Verdict
from arcdsl.solving import Budget, Outcome, Sample
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid

ONE, TWO = Grid([[1]]), Grid([[2, 2], [2, 2]])
PROGRAM = "from arcdsl import *\n\ndef transform(grid: Grid) -> Grid:\n    return grid\n"
NOW = datetime(2026, 1, 2, 3, 4, 5, 6, UTC)
ORIGIN = samples.Origin("arc-agi-1/training", "scripted", Budget(2.5), NOW)


def outcome(verdict: Verdict, answer: Grid | None = TWO, program: str = PROGRAM) -> Outcome:
    task = Task("a", (Pair(ONE, ONE), Pair(TWO, TWO)), (Pair(ONE, answer),))
    sample = Sample("a-0", "a", "refine", "say " + program, program, verdict, (True, False))
    return Outcome(task, (sample,), (), 7, 0.5)


GOOD = Verdict((ONE, None), (TWO,), ErrorKind.EXCEPTION, "KeyError: 2", 0.25, "none")


def test_schema_has_exactly_the_columns_that_are_promised() -> None:
    names = (
        "id task_id split operator view parents solver prompt_hash text program "
        "normalised_program fingerprint minimal_program predicted_train predicted_test "
        "train_correct test_correct error hard_coded logprob asked effective finish "
        "prompt_tokens completion_tokens seconds usd engine model adapter seed created"
    )
    assert samples.schema().names == names.split()


def test_rows_survive_the_file(tmp_path: Path) -> None:
    made = samples.rows(outcome(GOOD), ORIGIN)
    samples.write(tmp_path / "part-00000.parquet", made)
    (row,) = samples.read(tmp_path / "part-00000.parquet")
    assert row == dict.fromkeys(samples.schema().names) | {
        "id": "a-0",
        "task_id": "a",
        "split": "arc-agi-1/training",
        "operator": "refine",
        "view": "identity",
        "parents": [],
        "solver": "scripted",
        "text": "say " + PROGRAM,
        "program": PROGRAM,
        "normalised_program": PROGRAM.replace("grid", "v0").strip(),
        "fingerprint": samples.fingerprint([ONE, None], [TWO]),
        "predicted_train": [[[1]], None],
        "predicted_test": [[[2, 2], [2, 2]]],
        "train_correct": [True, False],
        "test_correct": [True],
        "error": "exception",
        "asked": json.dumps({"seconds": 2.5, "programs": None}),
        "seconds": 0.25,
        "seed": 7,
        "created": NOW,
    }
    assert samples.read(tmp_path) == [row]
    assert [path.name for path in tmp_path.iterdir()] == ["part-00000.parquet"]


def test_test_correct_is_unknown_without_answers() -> None:
    (row,) = samples.rows(outcome(GOOD, answer=None), ORIGIN)
    assert row["test_correct"] is None


def test_a_program_that_gave_no_grid_is_not_parsed() -> None:
    verdict = Verdict((None, None), (None,), ErrorKind.SYNTAX, "SyntaxError", 0.0, "none")
    (row,) = samples.rows(outcome(verdict, program="def ("), ORIGIN)
    assert row["normalised_program"] is None
    assert row["predicted_train"] == [None, None]


def test_text_that_is_no_unicode_is_written_with_marks(tmp_path: Path) -> None:
    verdict = Verdict((None, None), (None,), ErrorKind.SYNTAX, "", 0.0, "none")
    made = samples.rows(outcome(verdict, program="x = '\ud800\0'"), ORIGIN)
    samples.write(tmp_path / "a.parquet", made)
    assert samples.read(tmp_path)[0]["program"] == "x = '?\0'"


def test_fingerprint_tells_outputs_apart() -> None:
    grids: list[tuple[list[Grid | None], list[Grid | None]]] = [
        ([ONE], [TWO]),
        ([TWO], [ONE]),
        ([ONE, TWO], []),
        ([ONE], [None]),
        ([Grid([[2, 2, 2, 2]])], [ONE]),
        ([Grid([[2], [2], [2], [2]])], [ONE]),
    ]
    assert len({samples.fingerprint(*pair) for pair in grids}) == len(grids)
    assert samples.fingerprint([Grid([[1]])], [TWO]) == samples.fingerprint([ONE], [TWO])


def test_read_goes_through_a_run_in_the_order_of_parts(tmp_path: Path) -> None:
    made = samples.rows(outcome(GOOD), ORIGIN)
    (tmp_path / "samples").mkdir()
    for number in (10, 2):
        part = [row | {"id": f"a-{number}"} for row in made]
        samples.write(tmp_path / "samples" / f"part-{number:05}.parquet", part)
    assert [row["id"] for row in samples.read(tmp_path)] == ["a-2", "a-10"]


def test_read_of_an_empty_folder_is_empty(tmp_path: Path) -> None:
    assert samples.read(tmp_path) == []


def test_read_refuses_what_is_no_samples_table(tmp_path: Path) -> None:
    file = tmp_path / "a.parquet"
    file.write_bytes(b"PAR1 not really")
    with pytest.raises(DataError, match=r"expected a samples table in .*a\.parquet, got"):
        samples.read(file)
    with pytest.raises(DataError, match=r"expected a samples table in .*b\.parquet, got"):
        samples.read(tmp_path / "b.parquet")
    parquet.write_table(pa.table({"id": ["a"]}), file)
    with pytest.raises(DataError, match=r"expected the column adapter in .*a\.parquet"):
        samples.read(file)
    table = pa.Table.from_pylist([{"id": "a"}], samples.schema())
    parquet.write_table(table, file)
    with pytest.raises(DataError, match=r"expected every task_id in .*a\.parquet, got a null"):
        samples.read(file)
    wrong = table.set_column(30, "seed", pa.array(["seven"]))
    parquet.write_table(wrong, file)
    with pytest.raises(DataError, match=r"expected a samples table in .*a\.parquet, got"):
        samples.read(file)
