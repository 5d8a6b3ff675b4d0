"""Programs that are right by chance, or only once, are found out."""

from __future__ import annotations

import pytest

from arcdsl.executor import ErrorKind, Executor
from executor.cases import CANARIES, CASES, HEADER, MIRROR, outcome

# Each is right in the first run, whose hash seed is 0 and whose inputs come in their order.
LUCKY = {
    "order of calls": "answers = iter([[[2, 1]], [[5, 4, 3]], [[7, 6]]])\n"
    "def transform(grid): return next(answers)\n",
    "number of calls": "seen = []\ndef transform(grid):\n  seen.append(grid)\n"
    "  return grid[:, ::-1] if seen[0] == [[1, 2]] or seen[0].width == 2 and seen[0][0, 0] == 1 "
    "else grid\n",
    "hash of text": "def transform(grid): return grid[:, ::-1] if hash('a') == FIRST else grid\n",
    "order of a set": "order = list({'red', 'green', 'blue', 'grey', 'pink', 'teal'})\n"
    "def transform(grid): return grid[:, ::-1] if order == FIRST else grid\n",
    "exception when asked last": "seen = []\ndef transform(grid):\n  seen.append(grid.width)\n"
    "  if seen == [2, 3, 2] and grid[0, 0] == 1: raise ValueError\n  return grid[:, ::-1]\n",
    "leaving when asked first": "import os\nseen = []\ndef transform(grid):\n"
    "  if not seen and grid[0, 0] == 6: os._exit(0)\n  seen.append(1)\n  return grid[:, ::-1]\n",
}
FIRST = {
    "hash of text": "hash('a')",
    "order of a set": "list({'red', 'green', 'blue', 'grey', 'pink', 'teal'})",
}


@pytest.mark.parametrize("name", LUCKY)
def test_program_that_is_right_once_is_nondeterministic(name: str) -> None:
    program = LUCKY[name]
    with Executor(1) as executor:
        if name in FIRST:
            tell = f"def transform(grid): raise ValueError({FIRST[name]})\n"
            [told] = executor.run_many([(tell, MIRROR)])
            program = program.replace("FIRST", told.message.removeprefix("ValueError: "))
        [verdict] = executor.run_many([(program, MIRROR)])
        assert verdict.error is ErrorKind.NONDETERMINISTIC, verdict
        assert "when run again" in verdict.message
    with Executor(1, confirm=False) as trusting:
        assert outcome(MIRROR, *trusting.run_many([(program, MIRROR)])) == "pass"


def test_chance_is_nearly_always_found_out() -> None:
    toss = "import random\ndef transform(grid): return grid[:, ::random.choice((1, -1, -1, -1))]\n"
    with Executor(1) as executor:
        outcomes = [outcome(MIRROR, v) for v in executor.run_many([(toss, MIRROR)] * 40)]
    assert set(outcomes) <= {"wrong", "nondeterministic", "pass"}
    assert "nondeterministic" in outcomes
    assert outcomes.count("pass") < 10


def test_verdicts_are_the_same_every_time() -> None:
    names = ("legal_", "result_", "source_", "exit_", "memory_at", "recursion")
    cases = [c for c in CASES if c.name.startswith(names) and len(c.allowed) == 1]
    jobs = [*CANARIES, *((case.source, MIRROR) for case in cases)]
    seen = set()
    for workers, batch in ((1, 64), (2, 5)):
        with Executor(workers, batch=batch, confirm=False) as executor:
            verdicts = executor.run_many(jobs)
            seen.add(tuple((v.train, v.test, v.error, v.message) for v in verdicts))
    assert len(seen) == 1


def test_order_of_the_inputs_is_not_that_of_the_answers() -> None:
    text = f"{HEADER}return Grid([[grid[0, 0]]])\n"
    with Executor(1) as executor:
        [verdict] = executor.run_many([(text, MIRROR)])
    assert [grid and grid[0, 0] for grid in (*verdict.train, *verdict.test)] == [1, 3, 6]
