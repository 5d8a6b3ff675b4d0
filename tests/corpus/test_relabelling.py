"""What solvers wrote becomes rows for the tasks that it solves, and runs in containment only."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from arcdsl_samples.corpus.blocks import Block, build_block, source_of
from arcdsl_samples.corpus.rows import task_of
from arcdsl_samples.corpus.running import outcomes

from arcdsl.errors import DataError
from arcdsl.samples import write

RIGHT = "return paint(grid, holes(cells(grid, 3)), 4)"
WRONG = "extra = size(grid)\n    return paint(grid, holes(cells(grid, 3)), 7)"
PROGRAMS = {
    "right": RIGHT,
    "wrong, and longer than it needs to be": WRONG,
    "fails": "return crop(grid, cells(grid, 9))",
    "does nothing": "return grid",
    "hostile": "import os\n    os.system('touch stolen')\n    return rotate(grid)",
    "endless": "while True: pass",
    "nested": "return rotate(grid) if " + "-" * 3000 + "1 else grid",
}


def row(name: str, number: int, **changes: Any) -> dict[str, Any]:
    program = f"from arcdsl import *\n\ndef transform(grid):\n    {PROGRAMS[name]}\n"
    return {
        "id": f"00d62c1b-{number}",
        "task_id": "00d62c1b",
        "split": "arc-agi-1/training",
        "operator": "sample",
        "solver": "someone",
        "text": program,
        "program": program,
        "predicted_train": [],
        "predicted_test": [],
        "train_correct": [],
        "created": datetime(2026, 1, 1, tzinfo=UTC),
    } | changes


@pytest.fixture
def run(tmp_path: Path) -> Path:
    folder = tmp_path / "run" / "samples"
    folder.mkdir(parents=True)
    write(folder / "part-0.parquet", [row(name, i) for i, name in enumerate(PROGRAMS)])
    other = row("right", 9, task_id="00576224", split="arc-agi-1/evaluation")
    write(folder / "part-1.parquet", [other])
    return folder.parent


def test_what_ran_becomes_a_row_of_what_it_does(
    run: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    block = build_block(f"runs={run}", 0, 0)
    programs = [one["program"].splitlines()[-1].strip() for one in block.rows]
    assert programs == [RIGHT, RIGHT.replace("4)", "7)")]
    for one in block.rows:
        assert (one["source"], one["solver"], one["task_id"]) == ("runs", "someone", "00d62c1b")
        task = task_of(one)
        inputs = [pair.input for pair in (*task.train, *task.test)]
        assert outcomes(one["program"], inputs) == [
            pair.output for pair in (*task.train, *task.test)
        ]
    assert block.rejected == {
        "an evaluation task": 1,
        "changes too little": 1,
        "fails: exception": 1,
        "fails: forbidden": 1,
        "fails: syntax": 1,
        "fails: timeout_fuel": 1,
    }
    assert not (tmp_path / "stolen").exists()


def test_blocks_go_through_all_files_and_then_end(run: Path) -> None:
    many = [row("right", 100 + i) for i in range(70)]
    write(run / "samples" / "part-2.parquet", many)
    counts = [
        len(block.rows) + sum(block.rejected.values())
        for block in (build_block(f"runs={run}", n, 0) for n in range(3))
    ]
    assert counts == [64, 14, 0]
    assert build_block(f"runs={run}", 3, 0) == Block()


def test_run_without_samples_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"expected samples in .*, got none"):
        source_of(f"runs={tmp_path}")
    (tmp_path / "part-0.parquet").write_text("no parquet")
    with pytest.raises(DataError, match="expected samples in"):
        source_of(f"runs={tmp_path}")
