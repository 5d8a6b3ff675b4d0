from __future__ import annotations

import io
import json
import pickle
import re
from dataclasses import FrozenInstanceError, replace
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from rich.console import Console

from arcdsl.errors import UnknownNameError, ValidityError
from arcdsl.tasks import Dataset, Pair, Task, load
from arcdsl.types import Grid

SVG = "{http://www.w3.org/2000/svg}"
SOME = ["007bbfb7", "00d62c1b", "ff28f65a"]


def grids() -> st.SearchStrategy[Grid]:
    shapes = array_shapes(min_dims=2, max_dims=2, max_side=4)
    return arrays(np.int8, shapes, elements=st.integers(0, 9)).map(Grid)


def tasks() -> st.SearchStrategy[Task]:
    train = st.lists(st.builds(Pair, grids(), grids()), min_size=1, max_size=3).map(tuple)
    test = st.lists(st.builds(Pair, grids(), st.none() | grids()), min_size=1, max_size=3).map(
        tuple
    )
    ids = st.text("abcdef0123456789", min_size=8, max_size=8)
    return st.builds(Task, ids, train, test)


def some_tasks() -> Dataset:
    return load("arc-agi-1/training", SOME)


@given(st.lists(tasks(), max_size=3, min_size=1, unique_by=lambda task: task.id))
def test_to_json_and_load_round_trip(
    tmp_path_factory: pytest.TempPathFactory, some: list[Task]
) -> None:
    path = tmp_path_factory.mktemp("round") / "tasks.json"
    path.write_text(json.dumps({task.id: task.to_json() for task in some}))
    read = load(path)
    assert [replace(t, dataset="", revision="") for t in read] == sorted(some, key=lambda t: t.id)


def test_dataset_finds_tasks_by_id() -> None:
    dataset = some_tasks()
    assert [dataset[id] for id in SOME] == list(dataset)
    assert SOME[0] in dataset
    assert dataset[SOME[0]] in dataset
    assert "nothing" not in dataset
    for unknown in ("", "00d62c1c", "zzzzzzzz"):
        with pytest.raises(UnknownNameError):
            dataset[unknown]


def test_dataset_sorts_and_refuses_an_id_twice() -> None:
    one, two, three = some_tasks()
    assert Dataset("x", "", (three, one, two)).tasks == (one, two, three)
    with pytest.raises(ValidityError, match=r"^Dataset: expected each id once, got 007bbfb7 twice"):
        Dataset("x", "", (one, two, one))


def test_task_refuses_to_be_incomplete() -> None:
    known, unknown = Pair(Grid([[1]]), Grid([[1]])), Pair(Grid([[1]]), None)
    for train, test, message in (
        ((), (known,), "expected at least one train pair, got none"),
        ((known,), (), "expected at least one test pair, got none"),
        ((known, unknown), (known,), "expected every train output, got none of pair 2"),
    ):
        with pytest.raises(ValidityError, match=f"^Task: {message}$"):
            Task("x", train, test)


@given(tasks())
def test_without_answers_takes_the_test_outputs_and_nothing_else(some: Task) -> None:
    open_task = some.without_answers()
    assert [pair.output for pair in open_task.test] == [None] * len(some.test)
    assert [pair.input for pair in open_task.test] == [pair.input for pair in some.test]
    assert replace(open_task, test=some.test) == some


@given(tasks())
def test_task_survives_pickling_and_is_hashable(some: Task) -> None:
    read = pickle.loads(pickle.dumps(some))
    assert read == some
    assert hash(read) == hash(some)


def test_task_and_dataset_are_immutable() -> None:
    dataset = some_tasks()
    with pytest.raises(FrozenInstanceError):
        dataset.name = "x"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        dataset.tasks[0].id = "x"  # type: ignore[misc]


def test_repr_is_short() -> None:
    dataset = load("arc-agi-1/training")
    assert repr(dataset) == "<Dataset arc-agi-1/training: 400 tasks, revision aa922be>"
    assert repr(dataset["00d62c1b"]) == "<Task 00d62c1b: 5 train pairs, 1 test pair>"


@given(tasks(), st.booleans())
def test_pictures_are_valid_xml_with_every_pair(some: Task, digits: bool) -> None:
    count = len(some.train) + len(some.test)
    unknown = sum(pair.output is None for pair in some.test)
    (svg, html) = (
        ET.fromstring(text) for text in (some.svg(digits=digits), some.html(digits=digits))
    )
    assert len(list(html.iter(f"{SVG}svg"))) == count
    sides = [grid for p in (*some.train, *some.test) for grid in (p.input, p.output)]
    cells = sum(grid.height * grid.width for grid in sides if grid)
    for picture in (svg, html):
        texts = [text.text or "" for text in picture.iter(f"{SVG}text")]
        assert sum(text.startswith(("train", "test")) for text in texts) == count
        assert texts.count("?") == unknown
        written = sum(len(text) for text in texts if text.isdigit())
        assert written == digits * cells


def test_pictures_show_themselves_in_notebooks() -> None:
    some = some_tasks().tasks[0]
    assert some._repr_svg_() == some.svg()
    assert some._repr_html_() == some.html()


def test_html_escapes_the_id() -> None:
    some = replace(some_tasks().tasks[0], id="<b>&")
    assert "<b>" not in some.html()
    assert ET.fromstring(some.html()).findtext("figcaption") == repr(some)[1:-1]


@pytest.mark.parametrize(("side", "cell"), [(3, 20), (12, 20), (30, 8), (256, 4)])
def test_cells_of_large_grids_are_drawn_smaller(side: int, cell: int) -> None:
    known = Pair(Grid(np.zeros((1, side), np.int8)), Grid([[1]]))
    root = ET.fromstring(Task("x", (known,), (known,)).svg())
    assert int(root.attrib["width"]) == 2 * max(side * cell + 1, 56) + 20


def printed(value: Any, *, width: int = 40, color: bool = False) -> str:
    file = io.StringIO()
    system: Any = "truecolor" if color else None
    Console(file=file, width=width, force_terminal=color, color_system=system).print(value)
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines())


TINY = Task(
    "tiny",
    (Pair(Grid([[0, 3]]), Grid([[3]])), Pair(Grid([[1]]), Grid([[2], [2]]))),
    (Pair(Grid([[5]]), None),),
)


def test_terminal_shows_pairs_side_by_side() -> None:
    assert printed(TINY) == (
        "Task tiny: 2 train pairs, 1 test pair\n"
        "\n"
        "train 1   train 2   test 1\n"
        "0 3       1         5\n"
        "↓         ↓         ↓\n"
        "3         2         ?\n"
        "          2"
    )


def test_terminal_wraps_pairs_at_its_width() -> None:
    assert [line for line in printed(TINY, width=18).splitlines() if "1" in line][-3:] == [
        "train 1   train 2",
        "0 3       1",
        "test 1",
    ]
    large = printed(load("arc-agi-1/training")["007bbfb7"], width=60)
    assert max(map(len, large.splitlines())) <= 60


def test_terminal_colors_cells_and_writes_digits_on_demand() -> None:
    assert "\x1b[48;2;30;147;255m  \x1b[0m" in printed(TINY, color=True)
    assert re.search(r"\x1b\[[\d;]*48;2;30;147;255m1 ", printed(TINY.rich(digits=True), color=True))
