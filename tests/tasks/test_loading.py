from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from arcdsl.errors import ArcdslError, KindError, UnknownNameError
from arcdsl.tasks import NAMED, Dataset, Pair, Task, load
from arcdsl.types import Grid


def pair(given: Any = ((1,),), output: Any = ((2, 2),)) -> dict[str, Any]:
    return {"input": given, "output": output}


def task(*, train: Any = None, test: Any = None) -> dict[str, Any]:
    return {
        "train": [pair()] if train is None else train,
        "test": [pair()] if test is None else test,
    }


def write(path: Path, value: Any) -> Path:
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def some_tasks() -> Dataset:
    return load("arc-agi-1/training", SOME)


@pytest.mark.parametrize(
    ("name", "tasks", "tests", "revision"),
    [
        ("arc-agi-1/training", 400, 416, "aa922be"),
        ("arc-agi-1/evaluation", 400, 419, "aa922be"),
        ("arc-agi-2/training", 1000, 1076, "f3283f7"),
        ("arc-agi-2/evaluation", 120, 167, "f3283f7"),
    ],
)
def test_load_finds_the_pinned_data_sets(name: str, tasks: int, tests: int, revision: str) -> None:
    dataset = load(name)
    assert (dataset.name, dataset.revision, len(dataset)) == (name, revision, tasks)
    assert sum(len(task.test) for task in dataset) == tests
    assert all(pair.output is not None for task in dataset for pair in task.test)
    assert list(dataset.ids) == sorted(set(dataset.ids))
    assert {(task.dataset, task.revision) for task in dataset} == {(name, revision)}


def test_pinned_names_are_all_tested() -> None:
    assert len(NAMED) == 4


def test_load_arc_agi_1_is_the_corrected_release() -> None:
    # In the first release a red cell is left over here.
    output = load("arc-agi-1/training", ["a9f96cdd"])["a9f96cdd"].train[3].output
    assert output == Grid([[0, 0, 3, 0, 6], [0, 0, 0, 0, 0], [0, 0, 8, 0, 7]])


def folder(where: Path, tasks: dict[str, Task]) -> Path:
    for id, value in tasks.items():
        write(where / f"{id}.json", value.to_json())
    write(where / "README.md", "not a task")
    write(where / "._00000000.json", "\0")
    (where / "more.json").mkdir()
    return where


def one_file(where: Path, tasks: dict[str, Task]) -> Path:
    return write(where / "tasks.json", {id: value.to_json() for id, value in tasks.items()})


def kaggle(where: Path, tasks: dict[str, Task]) -> Path:
    solutions = {
        id: [pair.output.to_list() for pair in value.test if pair.output]
        for id, value in tasks.items()
    }
    write(where / "arc-agi_training_solutions.json", solutions)
    challenges = {id: value.without_answers().to_json() for id, value in tasks.items()}
    return write(where / "arc-agi_training_challenges.json", challenges)


FORMS = {form.__name__: form for form in (folder, one_file, kaggle)}
SOME = ["007bbfb7", "00d62c1b", "ff28f65a"]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_load_reads_the_same_tasks_from_every_form(tmp_path: Path, form: Any) -> None:
    tasks = {task.id: task for task in load("arc-agi-1/training", SOME)}
    path = form(tmp_path, tasks)
    for source in (path, str(path)):
        dataset = load(source)
        assert dataset.ids == tuple(SOME)
        assert dataset.name == str(path)
        assert re.fullmatch("[0-9a-f]{12}", dataset.revision)
        for found in dataset:
            assert (found.dataset, found.revision) == (str(path), dataset.revision)
            assert replace(found, dataset="", revision="") == replace(
                tasks[found.id], dataset="", revision=""
            )


def test_revision_depends_on_the_tasks_and_not_on_their_form(tmp_path: Path) -> None:
    revisions = set()
    for name, form in FORMS.items():
        (tmp_path / name).mkdir()
        revisions.add(load(form(tmp_path / name, {t.id: t for t in some_tasks()})).revision)
    assert len(revisions) == 1
    assert load(write(tmp_path / "a.json", task())).revision not in revisions


def test_revision_is_that_of_the_whole_source_whatever_the_ids(tmp_path: Path) -> None:
    path = one_file(tmp_path, {t.id: t for t in some_tasks()})
    assert load(path, SOME[:1]).revision == load(path).revision


def test_load_takes_the_id_of_one_task_from_the_file_name(tmp_path: Path) -> None:
    assert load(write(tmp_path / "00d62c1b.json", task())).ids == ("00d62c1b",)


def test_load_without_solutions_leaves_the_outputs_open(tmp_path: Path) -> None:
    path = write(tmp_path / "a_challenges.json", {"t": task(test=[{"input": [[1]]}])})
    assert load(path)["t"].test == (Pair(Grid([[1]]), None),)


def test_load_keeps_only_the_ids_in_sorted_order() -> None:
    assert load("arc-agi-1/training", reversed(SOME)).ids == tuple(SOME)
    assert len(load("arc-agi-1/training", [])) == 0


def test_load_prefers_a_name_unless_the_path_says_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "arc-agi-1" / "training").mkdir(parents=True)
    write(tmp_path / "arc-agi-1" / "training" / "x.json", task())
    assert len(load("arc-agi-1/training")) == 400
    assert load("./arc-agi-1/training").ids == ("x",)
    assert load(Path("arc-agi-1/training")).ids == ("x",)


def test_load_accepts_a_byte_order_mark_and_other_names(tmp_path: Path) -> None:
    text = json.dumps({**task(), "name": "Ünknown", "meta": {"a": 1}})
    path = tmp_path / "x.json"
    path.write_bytes(text.encode("utf-8-sig"))
    assert load(path).ids == ("x",)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("arc-agi-1/trainin", "; did you mean arc-agi-1/training or "),
        ("FOLDER/taks.json", "; did you mean FOLDER/tasks.json?"),
        ("FOLDER/none/x.json", ""),
        ("", ""),
        ("\0", ""),
    ],
)
def test_load_of_nothing_names_the_nearest(tmp_path: Path, name: str, hint: str) -> None:
    write(tmp_path / "tasks.json", task())
    name, hint = (text.replace("FOLDER", str(tmp_path)) for text in (name, hint))
    with pytest.raises(UnknownNameError) as error:
        load(name)
    start = (
        f"load: expected {', '.join(NAMED)}, or the path of a file or folder, got {name!r}{hint}"
    )
    assert str(error.value).startswith(start)
    assert hint or str(error.value) == start


def test_load_of_a_very_long_name_fails_with_a_sentence() -> None:
    with pytest.raises(ArcdslError, match=r"^load: expected .*, got .*aaa"):
        load("a" * 5000)


@pytest.mark.parametrize("ids", ["00d62c1b", [3]])
def test_load_refuses_ids_that_are_no_list_of_strings(ids: Any) -> None:
    with pytest.raises(KindError, match=r"^load: expected ids to be a list of strings, got"):
        load("arc-agi-1/training", ids)


def test_load_of_an_unknown_id_names_the_nearest() -> None:
    with pytest.raises(
        UnknownNameError,
        match=r"of a task of arc-agi-1/training, got '00d62c1d'; did you mean 00d62c1b",
    ):
        load("arc-agi-1/training", ["007bbfb7", "00d62c1d"])
