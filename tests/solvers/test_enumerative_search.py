from __future__ import annotations

import asyncio
import itertools
import subprocess
import sys
import time

import numpy as np
import pytest
from arcdsl_solvers.enumerative import search
from values_by_kind import executed

from arcdsl import Grid, fliplr, rotate
from arcdsl.executor import Executor
from arcdsl.solving import Budget, Outcome, find_solver, solve
from arcdsl.tasks import Pair, Task, load

SOLVED = [
    "9dfd6313",
    "00d62c1b",
    "1190e5a7",
    "3aa6fb7a",
    "2dc579da",
    "c8f0f002",
    "67a3c6ac",
    "c9e6f938",
    "d511f180",
    "780d0b14",
    "a5313dff",
]
TASKS = load("arc-agi-1/training", [*SOLVED, "7b7f7511"])
# Far more than any of them needs: what costs are tuned to should not matter here.
PLENTY = Budget(seconds=60, programs=200_000)
FEW = Budget(seconds=60, programs=4_000)


def hopeless() -> Task:
    noise = np.random.default_rng(0)
    pairs = [Pair(*(Grid(noise.integers(0, 10, (5, 4))) for _ in "io")) for _ in range(4)]
    return Task("noise", tuple(pairs[:3]), tuple(pairs[3:]))


def answered(task: Task, outputs: list[Grid | None]) -> Task:
    test = [Pair(pair.input, output) for pair, output in zip(task.test, outputs, strict=True)]
    return Task(task.id, task.train, tuple(test))


@pytest.mark.parametrize("name", SOLVED)
def test_search_solves_what_a_line_or_two_says(name: str) -> None:
    task = TASKS[name]
    found = search(task.without_answers(), PLENTY)
    for text in found:
        assert executed(text, [p.input for p in task.train]) == [p.output for p in task.train]
        assert max(map(len, text.splitlines())) <= 88
    answers = [executed(text, [p.input for p in task.test]) for text in found]
    assert [p.output for p in task.test] in answers
    assert all(a != b for i, a in enumerate(answers) for b in answers[:i])


@pytest.mark.parametrize("name", ["3aa6fb7a", "c8f0f002", "7b7f7511"])
def test_search_does_not_look_at_test_outputs(name: str) -> None:
    task = TASKS[name]
    truth = [pair.output for pair in task.test]
    false = [Grid([[9, 9], [9, 8]]) for _ in truth]
    some = Budget(seconds=60, programs=7_000)
    found = search(task, some)
    assert found or name == "7b7f7511"
    assert found == search(task.without_answers(), some)
    assert found == search(answered(task, list(false)), some)
    assert found == search(answered(task, truth[::-1]), some)


def test_search_is_the_same_in_every_process() -> None:
    script = (
        "from arcdsl.solving import Budget; from arcdsl.tasks import load\n"
        "from arcdsl_solvers.enumerative import search\n"
        "for task in load('arc-agi-1/training', ['2dc579da', '780d0b14', 'a5313dff']):\n"
        "    print(search(task, Budget(60, 30000)))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    assert said[0].count("def transform") >= 2


def test_larger_budget_starts_with_the_same_programs() -> None:
    task = TASKS["a5313dff"]
    found = [search(task, Budget(60, programs)) for programs in (1_000, 5_000, 20_000)]
    for less, more in itertools.pairwise(found):
        assert more[: len(less)] == less
    assert found[-1]


def test_hopeless_task_gets_no_program() -> None:
    assert search(hopeless(), FEW) == []


@pytest.mark.parametrize("seconds", [0.3, 1.0])
def test_search_ends_by_the_clock(seconds: float) -> None:
    started = time.process_time(), time.monotonic()
    assert search(hopeless(), Budget(seconds)) == []
    # The clock on the wall says when to end; on a busy machine the rest takes longer.
    assert time.process_time() - started[0] < seconds + 0.7
    assert time.monotonic() - started[1] >= seconds


def test_answer_that_is_the_input_is_found() -> None:
    grids = [Grid([[1, 2], [0, n]]) for n in (3, 4, 5)]
    task = Task("same", tuple(Pair(g, g) for g in grids[:2]), (Pair(grids[2], None),))
    found = search(task, FEW)
    assert [executed(text, grids[2:]) for text in found[:1]] == [grids[2:]]


def solved(tasks: list[Task]) -> list[Outcome]:
    outcomes: list[Outcome] = []

    async def run() -> None:
        async with Executor(workers=1) as executor:
            await solve(
                tasks,
                find_solver("enumerative"),
                name="enumerative",
                executor=executor,
                workers=1,
                budget=FEW,
                seed=0,
                on_start=lambda _: None,
                on_done=outcomes.append,
            )

    asyncio.run(run())
    return outcomes


def test_solver_gives_samples_that_the_executor_finds_right() -> None:
    right = TASKS["9dfd6313"]
    outcomes = {outcome.task.id: outcome for outcome in solved([right, hopeless()])}
    assert outcomes["noise"].samples == ()
    assert outcomes["noise"].attempts == ()
    samples = outcomes[right.id].samples
    assert samples
    assert all(all(sample.train_correct) and sample.operator == "enumerate" for sample in samples)
    assert [sample.program for sample in samples] == search(right.without_answers(), FEW)
    assert outcomes[right.id].attempts[0][0] == right.test[0].output


def test_search_tells_apart_programs_by_their_answers_on_the_test_inputs() -> None:
    # Symmetric train inputs: a turn and a flip are both right, and differ on the test input.
    grids = [Grid([[n, 0, n], [0, 1, 0], [n, 2, n]]) for n in (3, 4, 5)]
    pairs = [Pair(grid, grid[::-1, :]) for grid in grids]
    test = Grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    found = search(Task("both", tuple(pairs), (Pair(test, None),)), PLENTY)
    answers = [executed(text, [test])[0] for text in found]
    assert {rotate(test, 2), rotate(fliplr(test), 2)} <= set(answers)
    assert len(set(answers)) == len(answers)
