"""The programs of the collection: right, within the rules, reproducible, minimal."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from arcdsl_samples.check import DATASET, MAX_SECONDS, check, main
from arcdsl_samples.coverage import Coverage, measure, render, uses
from arcdsl_samples.program import PROGRAMS, Program, parse, read
from arcdsl_samples.rules import complaints

import arcdsl
from arcdsl.executor import CONFIRM, Executor
from arcdsl.tasks import load

COLLECTION = read()
TASKS = load(DATASET)

RUN_ALL = f"""
import hashlib
from arcdsl.tasks import load
from arcdsl_samples.program import read
tasks, outputs = load({DATASET!r}), []
for program in read():
    task, space = tasks[program.task_id], {{}}
    exec(program.code, space)
    outputs += [space["transform"](pair.input) for pair in (*task.train, *task.test)]
print(hashlib.sha256(repr(outputs).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def pool() -> Iterator[Executor]:
    with Executor(limits=CONFIRM) as pool:
        yield pool


@pytest.fixture(scope="module")
def whole() -> Coverage:
    tasks = [TASKS[program.task_id] for program in COLLECTION]
    return Coverage(measure(COLLECTION, tasks), len(TASKS))


def test_every_program_is_right_on_every_pair_in_time(whole: Coverage) -> None:
    assert [one.task.id for one in whole.covered if not one.right] == []
    slow = [one for one in whole.covered if one.seconds > MAX_SECONDS * len(one.task.train)]
    assert [one.task.id for one in slow] == []


def test_every_program_keeps_the_rules() -> None:
    assert {one.task_id: complaints(one) for one in COLLECTION if complaints(one)} == {}


def test_programs_do_the_same_in_every_process() -> None:
    def digest(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", RUN_ALL]
        return subprocess.run(
            command, env=environment, check=True, capture_output=True, text=True
        ).stdout

    assert digest("1") == digest("2")


@pytest.mark.parametrize("program", COLLECTION[::25], ids=lambda program: program.task_id)
def test_nothing_can_be_taken_away(program: Program, pool: Executor) -> None:
    assert check(program, TASKS[program.task_id], pool) == []


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("return paint(grid, holes(cells(grid, 3) | cells(grid, 3)), 4)", "can be taken away"),
        ("return grid", "right on 0 of 6 pairs"),
        ("return grid[99]", "exception: "),
        ("for _ in range(10**8):\n        pass\n    return grid", "timeout_cpu"),
    ],
)
def test_check_says_what_is_wrong(body: str, complaint: str) -> None:
    before = (PROGRAMS / "00d62c1b.py").read_text().rpartition("    return")[0]
    program = parse("00d62c1b", f"{before}    {body}\n")
    with Executor() as pool:
        assert any(complaint in one for one in check(program, TASKS["00d62c1b"], pool))


def test_main_checks_the_programs_it_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["00d62c1b"]) == 0
    assert "00d62c1b 31 tokens, 1 lines; fine" in capsys.readouterr().out
    assert main(["ffffffff"]) == 2
    assert "ffffffff" in capsys.readouterr().err


def test_uses_count_every_name() -> None:
    counted = uses(COLLECTION)
    assert sorted(counted) == sorted(arcdsl.__all__)
    assert counted["paint"][0] == sum("paint(" in one.code for one in COLLECTION)


def test_pages_show_every_program(whole: Coverage) -> None:
    page = render(whole, "coverage.html.jinja")
    assert page.count("<article") == len(COLLECTION)
    assert page.count("<svg") >= len(COLLECTION)
    assert "WRONG" not in page


def test_docs_page_is_up_to_date(whole: Coverage) -> None:
    committed = (PROGRAMS.parents[2] / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert committed == render(whole, "coverage.md.jinja")
