from __future__ import annotations

from dataclasses import replace
from statistics import mean

import pytest

from arcdsl.reference import Worked, choose, covering, similar, worked
from arcdsl.reference.features import features
from arcdsl.tasks import Task, load

TASKS = load("arc-agi-1/training")
SOME = list(TASKS)[::10]


def shared(one: Worked, other: Worked) -> float:
    """The share of the names that both programs use, of those that any of them does."""
    return len(one.uses.keys() & other.uses.keys()) / max(
        1, len(one.uses.keys() | other.uses.keys())
    )


@pytest.mark.parametrize("by", ["similarity", "family"])
def test_the_task_itself_is_never_shown(by: str) -> None:
    def ids(task: Task) -> list[str]:
        found = similar(task, 400) if by == "similarity" else covering(choose(), 400, task)
        return [program.task_id for program in found]

    for task in SOME[:8]:
        assert task.id not in ids(task)
        renamed = replace(task, id="other")
        assert task.id not in ids(renamed)
        assert task.id not in ids(replace(renamed, train=task.train[::-1]))
        assert task.id not in ids(replace(renamed, train=task.train[:1]))
        amended = replace(task, train=TASKS["00d62c1b"].train)
        assert task.id not in ids(amended)


def test_similarity_is_of_train_pairs_only() -> None:
    for task in SOME[:8]:
        swapped = replace(task, test=TASKS["007bbfb7"].test)
        assert features(swapped) == features(task)
        assert similar(swapped, 5) == similar(task, 5)


def test_features_are_of_one_scale() -> None:
    found = [features(task) for task in SOME]
    assert len({len(one) for one in found}) == 1
    assert all(-1 <= value <= 1 for one in found for value in one)
    assert all(len(set(column)) > 1 for column in zip(*(features(t) for t in TASKS), strict=True))


def test_similar_tasks_are_solved_with_similar_names() -> None:
    programs = {program.task_id: program for program in worked()["arc-agi-1/training"]}
    near = mean(shared(programs[task.id], other) for task in SOME for other in similar(task, 3))
    every = mean(
        shared(programs[task.id], other)
        for task in SOME
        for other in programs.values()
        if other.task_id != task.id
    )
    assert near > 1.5 * every


def test_the_closest_program_comes_first() -> None:
    task = replace(
        TASKS["00d62c1b"],
        id="other",
        train=tuple(replace(pair, output=pair.input) for pair in TASKS["00d62c1b"].train),
    )
    ranked = similar(task, 400)
    distances = [
        sum(
            abs(a - b)
            for a, b in zip(features(task), features(TASKS[program.task_id]), strict=True)
        )
        for program in ranked
    ]
    assert distances == sorted(distances)
    assert similar(task, 3) == ranked[:3]
    assert similar(task, 0) == ()


def test_covering_shows_the_names_at_work() -> None:
    names = choose(families=["grids"])
    shown = covering(names, 6)
    assert len(shown) == 6
    assert set(names) <= {name for program in shown for name in program.uses}
    assert all(program.uses.keys() & set(names) for program in covering(names, 400))
    assert covering(names, 2) == shown[:2]
    assert covering(["Point"], 0) == ()
