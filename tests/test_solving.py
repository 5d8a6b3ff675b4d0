from __future__ import annotations

import asyncio
import importlib
import math
import operator
import os
import runpy
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from arcdsl.errors import ExecutorError, SolverError, UnknownNameError, ValidityError
from arcdsl.executor import Verdict
from arcdsl.solving import (
    Budget,
    Context,
    Outcome,
    Sample,
    Solver,
    find_solver,
    rank,
    solve,
    solvers,
    task_seed,
)
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid

HEADER = "from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n"
FLIP = HEADER + "    return grid[::-1]\n"
MIRROR = HEADER + "    return grid[:, ::-1]\n"


class PlainExecutor:
    """Runs trusted programs in this process: these tests are not about containment."""

    async def run(self, program: str, task: Task) -> Verdict:
        names: dict[str, Callable[[Grid], Grid]] = {}
        exec(program, names)
        train = tuple(names["transform"](pair.input) for pair in task.train)
        test = tuple(names["transform"](pair.input) for pair in task.test)
        return Verdict(train, test, None, "", 0.0, "none")


def flip_task(name: str) -> Task:
    pairs = [Pair(Grid([[n, 0], [1, n]]), Grid([[1, n], [n, 0]])) for n in (2, 3, 4)]
    return Task(name, tuple(pairs[:2]), tuple(pairs[2:]))


def run(solver: Solver, tasks: list[Task], workers: int = 2, seed: int = 0) -> list[Outcome]:
    outcomes: list[Outcome] = []
    started: list[Task] = []
    asyncio.run(
        solve(
            tasks,
            solver,
            name="scripted",
            executor=PlainExecutor(),
            workers=workers,
            budget=Budget(),
            seed=seed,
            on_start=started.append,
            on_done=outcomes.append,
        )
    )
    assert sorted(task.id for task in started) == sorted(task.id for task in tasks)
    return sorted(outcomes, key=lambda outcome: outcome.task.id)


async def scripted(_: Task, context: Context) -> AsyncIterator[Sample]:
    for program in (MIRROR, FLIP):
        yield await context.sample(program, operator="script")


def test_solve_judges_numbers_and_ranks_samples() -> None:
    (outcome,) = run(scripted, [flip_task("a")])
    assert [sample.id for sample in outcome.samples] == ["a-0", "a-1"]
    assert [sample.train_correct for sample in outcome.samples] == [(False, False), (True, True)]
    assert [sample.text for sample in outcome.samples] == [MIRROR, FLIP]
    assert outcome.attempts == ((Grid([[1, 4], [4, 0]]),),)
    assert outcome.task == flip_task("a")


def test_solve_hides_test_outputs_from_the_solver() -> None:
    seen: list[Task] = []

    async def looks(task: Task, context: Context) -> AsyncIterator[Sample]:
        seen.extend([task, context.task])
        yield await context.sample(FLIP, operator="script")

    run(looks, [flip_task("a")])
    assert [pair.output for task in seen for pair in task.test] == [None, None]


def test_solve_gives_the_same_whatever_the_order_and_the_workers() -> None:
    tasks = [flip_task(name) for name in "abcdef"]

    async def seeded(_: Task, context: Context) -> AsyncIterator[Sample]:
        await asyncio.sleep((context.seed % 5) / 500)
        yield await context.sample(FLIP, operator=str(context.seed))

    def made(outcomes: list[Outcome]) -> list[tuple[Sample, ...]]:
        return [outcome.samples for outcome in outcomes]

    once = made(run(seeded, tasks, workers=1))
    assert once == made(run(seeded, tasks[::-1], workers=4))
    assert once != made(run(seeded, tasks, workers=1, seed=1))
    assert len({samples[0].operator for samples in once}) == len(tasks)


def test_task_seed_fits_a_signed_column() -> None:
    seeds = [task_seed(seed, "00d62c1b") for seed in range(200)]
    assert len(set(seeds)) == 200
    assert all(0 <= seed < 2**63 for seed in seeds)
    assert task_seed(0, "00d62c1b") == 2130040383181899804


async def raising(task: Task, context: Context) -> AsyncIterator[Sample]:
    yield await context.sample(FLIP, operator="script")
    if task.id == "b":
        raise LookupError("no such verb")


async def leaving(task: Task, context: Context) -> AsyncIterator[Sample]:
    yield await context.sample(FLIP, operator="script")
    if task.id == "b":
        raise SystemExit("enough")


async def cancelling(task: Task, context: Context) -> AsyncIterator[Sample]:
    yield await context.sample(FLIP, operator="script")
    if task.id == "b":
        raise asyncio.CancelledError


async def closing(task: Task, context: Context) -> AsyncIterator[Sample]:
    yield await context.sample(FLIP, operator="script")
    if task.id == "b":
        raise GeneratorExit("enough")


async def mixing_up(_: Task, context: Context) -> AsyncIterator[Sample]:
    sample = await context.sample(FLIP, operator="script")
    yield Sample("b-0", "a", "script", FLIP, FLIP, sample.verdict, sample.train_correct)


async def yielding_text(task: Task, context: Context) -> AsyncIterator[Sample]:
    await context.sample(FLIP, operator="script")
    yield FLIP if task.id == "b" else await context.sample(FLIP, operator="s")  # type: ignore[misc]


def not_asynchronous(_: Task, __: Context) -> list[Sample]:
    return []


async def not_yielding(_: Task, __: Context) -> list[Sample]:
    return []


async def unable(_: Task, __: Context) -> AsyncIterator[Sample]:
    raise ExecutorError("PoolExecutor: expected a worker to start, got nothing")
    yield


@pytest.mark.parametrize(
    ("solver", "what"),
    [
        (raising, "LookupError: no such verb"),
        (leaving, "SystemExit: enough"),
        (cancelling, "CancelledError: "),
        (closing, "GeneratorExit: enough"),
        (mixing_up, "TypeError: Sample"),
        (yielding_text, "TypeError: 'from arcdsl"),
    ],
)
def test_solve_names_the_solver_and_task_that_failed_and_keeps_the_rest(
    solver: Solver, what: str
) -> None:
    outcomes: list[Outcome] = []
    with pytest.raises(SolverError, match=f"solver scripted to finish task b, got {what}") as info:
        asyncio.run(
            solve(
                [flip_task("a"), flip_task("b"), flip_task("c")],
                solver,
                name="scripted",
                executor=PlainExecutor(),
                workers=1,
                budget=Budget(),
                seed=0,
                on_start=lambda _: None,
                on_done=outcomes.append,
            )
        )
    assert [outcome.task.id for outcome in outcomes] == ["a"]
    assert info.value.__cause__ is not None


@pytest.mark.parametrize(
    ("solver", "kind"), [(not_asynchronous, "list"), (not_yielding, "coroutine")]
)
def test_solve_refuses_a_solver_that_is_no_async_generator(solver: Solver, kind: str) -> None:
    with pytest.raises(SolverError, match=f"got TypeError: {kind} instead of an async generator"):
        run(solver, [flip_task("a")])


def test_solve_blames_no_solver_for_an_executor_that_does_not_work() -> None:
    with pytest.raises(ExecutorError, match=r"^PoolExecutor: expected a worker to start"):
        run(unable, [flip_task("a")])


def test_solve_closes_the_solver_when_it_is_cancelled() -> None:
    closed: list[str] = []

    async def waits(task: Task, context: Context) -> AsyncIterator[Sample]:
        try:
            yield await context.sample(FLIP, operator="script")
            await asyncio.sleep(60)
        finally:
            closed.append(task.id)

    async def cancel() -> None:
        await asyncio.wait_for(
            solve(
                [flip_task("a"), flip_task("b"), flip_task("c")],
                waits,
                name="waits",
                executor=PlainExecutor(),
                workers=2,
                budget=Budget(),
                seed=0,
                on_start=lambda _: None,
                on_done=lambda _: None,
            ),
            timeout=0.2,
        )

    with pytest.raises(TimeoutError):
        asyncio.run(cancel())
    assert sorted(closed) == ["a", "b"]


def context_with(slots: int) -> Context:
    task = flip_task("a").without_answers()
    return Context(task, Budget(), 0, PlainExecutor(), asyncio.Semaphore(slots))


def test_call_returns_from_another_process() -> None:
    async def both() -> tuple[int, int]:
        context = context_with(1)
        return await context.call(os.getpid), await context.call(operator.add, 1, 2)

    process, total = asyncio.run(both())
    assert process != os.getpid()
    assert total == 3


def test_call_raises_what_the_function_raises_with_its_trace() -> None:
    with pytest.raises(ValueError, match="math domain error") as info:
        asyncio.run(context_with(1).call(math.sqrt, -1))
    assert "in _answer" in info.value.__notes__[0]


def test_call_tells_an_error_that_pickle_cannot_make_again(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "class Odd(Exception):\n"
        "    def __init__(self, one, two):\n"
        "        super().__init__(one)\n\n"
        "raise Odd('no way', 2)\n"
    )
    with pytest.raises(SolverError, match=r"^Odd: no way\n") as info:
        asyncio.run(context_with(1).call(runpy.run_path, str(script)))
    assert "raise Odd" in info.value.__notes__[0]


def test_call_reports_a_process_that_died() -> None:
    with pytest.raises(SolverError, match=r"expected posix\._exit to return, got exit code 7"):
        asyncio.run(context_with(1).call(os._exit, 7))


def test_call_reports_a_result_that_does_not_pickle() -> None:
    with pytest.raises(SolverError, match="expected a result to pickle, got module"):
        asyncio.run(context_with(1).call(importlib.import_module, "math"))


def test_call_kills_its_process_when_cancelled() -> None:
    async def cancel() -> float:
        context = context_with(1)
        await context.call(os.getpid)
        start = time.monotonic()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(context.call(time.sleep, 60), timeout=0.3)
        await context.call(os.getpid)
        return time.monotonic() - start

    assert asyncio.run(cancel()) < 5


def test_call_computes_no_more_at_once_than_there_are_slots() -> None:
    async def three() -> float:
        context = context_with(1)
        await context.call(os.getpid)
        start = time.monotonic()
        await asyncio.gather(*(context.call(time.sleep, 0.1) for _ in range(3)))
        return time.monotonic() - start

    assert asyncio.run(three()) >= 0.3


@pytest.mark.parametrize("seconds", [0, -1.0, math.inf, math.nan])
def test_budget_refuses_seconds_that_end_never_or_at_once(seconds: float) -> None:
    with pytest.raises(ValidityError, match="Budget: expected seconds above 0"):
        Budget(seconds)


def test_budget_refuses_no_programs() -> None:
    assert Budget(1, 1).programs == 1
    with pytest.raises(ValidityError, match="expected 1 program or more, got 0"):
        Budget(1, 0)


def sample(number: int, program: str, train: tuple[bool, ...], *test: Grid | None) -> Sample:
    verdict = Verdict((), test, None, "", 0.0, "none")
    return Sample(f"a-{number}", "a", "script", program, program, verdict, train)


ONE, TWO, THREE = Grid([[1]]), Grid([[2]]), Grid([[3]])


def test_rank_puts_short_programs_first_and_drops_repeats() -> None:
    samples = [
        sample(0, "a = 1 + 1 + 1", (True, True), ONE, TWO),
        sample(1, "a = 1", (True, False), THREE, THREE),
        sample(2, "a = 1", (True, True), TWO, TWO),
        sample(3, "b = 1", (True, True), THREE, None),
        sample(4, "a = 2", (True, True), TWO, ONE),
    ]
    assert rank(samples) == ((TWO, THREE), (TWO, ONE))
    assert rank(samples[:1]) == ((ONE,), (TWO,))


def test_rank_of_no_right_program_is_empty() -> None:
    assert rank([]) == ()
    assert rank([sample(0, "a = 1", (False,), ONE)]) == ()


@pytest.fixture
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "scripted-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: scripted\nVersion: 1\n")
    (folder / "entry_points.txt").write_text(
        "[arcdsl.solvers]\ngood = operator:add\nlost = operator:nothing\nnumber = math:pi\n"
    )
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.usefixtures("plugins")
def test_find_solver_by_entry_point() -> None:
    assert {"good", "lost", "number"} <= set(solvers())
    assert solvers() == sorted(solvers())
    assert find_solver("good") is operator.add


@pytest.mark.usefixtures("plugins")
@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("goood", UnknownNameError, r"got goood; did you mean good\?"),
        ("zzz", UnknownNameError, r"expected one of the solvers \(.*good.*\), got zzz$"),
        ("lost", SolverError, r"solver lost \(operator:nothing\) to import, got AttributeError"),
        ("number", SolverError, "solver number to be callable, got float"),
    ],
)
def test_find_solver_says_what_is_wrong(name: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        find_solver(name)
