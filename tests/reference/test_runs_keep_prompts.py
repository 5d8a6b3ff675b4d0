from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from arcdsl import samples
from arcdsl.errors import DataError
from arcdsl.executor import Verdict
from arcdsl.reference import Prompt
from arcdsl.runs import Config, open_run, prompts
from arcdsl.solving import Budget, Context, Outcome, Sample, solve
from arcdsl.tasks import Dataset, Pair, Task
from arcdsl.types import Grid

ONE = Grid([[1]])
TASKS = tuple(Task(name, (Pair(ONE, ONE),), (Pair(ONE, ONE),)) for name in "abc")
DATASET = Dataset("three", "1", TASKS)
CONFIG = Config.of(DATASET, "scripted", Budget(2.5), 0)
ASKED = [Prompt((("user", f"Solve it, {n}. Größe \ud800"),)) for n in range(3)]


class Echo:
    async def run(self, program: str, task: Task) -> Verdict:  # noqa: ARG002  # says the same
        return Verdict((ONE,), (ONE,), None, "", 0.0, "none")


def solved(task: Task, *asked: Prompt | None) -> Outcome:
    async def solver(_: Task, context: Context) -> AsyncIterator[Sample]:
        for prompt in asked:
            yield await context.sample("x = 1", operator="sample", prompt=prompt)

    found: list[Outcome] = []
    running = solve(
        [task],
        solver,
        name="scripted",
        executor=Echo(),
        workers=1,
        budget=Budget(),
        seed=0,
        on_start=lambda _: None,
        on_done=found.append,
    )
    asyncio.run(running)
    return found[0]


def lines(path: Path) -> list[str]:
    return (path / "prompts.jsonl").read_text("utf-8").splitlines()


def test_each_prompt_is_kept_once_and_named_by_its_samples(tmp_path: Path) -> None:
    with open_run(tmp_path, CONFIG) as run:
        run.record(solved(TASKS[0], ASKED[0], ASKED[0], None))
        run.record(solved(TASKS[1], ASKED[1], ASKED[0]))
    with open_run(tmp_path, CONFIG) as run:
        run.record(solved(TASKS[2], ASKED[1], ASKED[2]))
    assert list(prompts(tmp_path).values()) == ASKED
    assert [json.loads(line)["sha256"] for line in lines(tmp_path)] == [p.sha256 for p in ASKED]
    named = [row["prompt_hash"] for row in samples.read(tmp_path)]
    first, second, third = (prompt.sha256 for prompt in ASKED)
    assert named == [first, first, None, second, first, second, third]


def test_a_run_without_prompts_has_no_file_of_them(tmp_path: Path) -> None:
    with open_run(tmp_path, CONFIG) as run:
        run.record(solved(TASKS[0], None))
    assert not (tmp_path / "prompts.jsonl").exists()
    assert prompts(tmp_path) == {}


def test_a_prompt_that_was_being_written_is_written_again(tmp_path: Path) -> None:
    with open_run(tmp_path, CONFIG) as run:
        run.record(solved(TASKS[0], ASKED[0]))
    whole = lines(tmp_path)
    with (tmp_path / "prompts.jsonl").open("a") as file:
        file.write('{"sha256": "12')
    assert list(prompts(tmp_path)) == [ASKED[0].sha256]  # reading mends nothing
    assert len(lines(tmp_path)) == 2
    with open_run(tmp_path, CONFIG) as run:
        assert lines(tmp_path) == whole
        run.record(solved(TASKS[1], ASKED[1], ASKED[0]))
    assert list(prompts(tmp_path).values()) == ASKED[:2]


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "[]",
        "x",
        '{"sha256": "12", "messages": []}',
        '{"sha256": "12", "messages": [{"role": "user", "content": "x"}]}',
        '{"sha256": "12", "messages": [{"role": "user"}]}',
        '{"sha256": "12", "messages": 3}',
    ],
)
def test_a_line_that_is_no_prompt_is_told(tmp_path: Path, line: str) -> None:
    with open_run(tmp_path, CONFIG) as run:
        run.record(solved(TASKS[0], ASKED[0]))
    with (tmp_path / "prompts.jsonl").open("a") as file:
        file.write(line + "\n")
    with pytest.raises(DataError, match=r"expected a prompt in .*prompts.jsonl, line 2, got"):
        prompts(tmp_path)
    with pytest.raises(DataError, match="line 2"), open_run(tmp_path, CONFIG):
        pass
