"""A grid's way through the house, from a file of challenges to answers and samples."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from arcdsl import samples
from arcdsl.cli import main

SOLVER = '''
PROGRAM = """from arcdsl import *


def transform(grid: Grid) -> Grid:
    return rotate(grid)
"""

async def solver(task, context):
    yield await context.sample(PROGRAM, operator="script")
'''
TASK = {
    "train": [{"input": [[1, 2]], "output": [[1], [2]]}, {"input": [[3], [4]], "output": [[4, 3]]}],
    "test": [{"input": [[5, 6, 7]]}],
}


def test_challenges_become_a_submission_and_samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plugin = tmp_path / "flow-1.dist-info"
    plugin.mkdir()
    (plugin / "entry_points.txt").write_text("[arcdsl.solvers]\nturn = flow_solver:solver\n")
    (tmp_path / "flow_solver.py").write_text(SOLVER)
    monkeypatch.syspath_prepend(tmp_path)
    challenges, run = tmp_path / "a_challenges.json", tmp_path / "run"
    challenges.write_text(json.dumps({"t": TASK}))
    (tmp_path / "a_solutions.json").write_text(json.dumps({"t": [[[5], [6], [7]]]}))

    def arcdsl(*words: object) -> int | str | None:
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        return left.value.code

    assert arcdsl("solve", challenges, "--solver", "turn", "--out", run) == 0
    answer = {"attempt_1": [[5], [6], [7]], "attempt_2": [[5], [6], [7]]}
    assert json.loads((run / "submission.json").read_text()) == {"t": [answer]}
    (row,) = samples.read(run)
    assert (row["train_correct"], row["test_correct"]) == ([True, True], [True])
    page = re.sub("<[^>]*>", "", (run / "report.html").read_text())
    assert "return rotate(grid)" in page
    assert arcdsl("verify", run) == 0
    assert arcdsl("score", run / "submission.json", challenges) == 0
    assert "1 of 1 tasks solved on every test input (100.0%)" in capsys.readouterr().out
