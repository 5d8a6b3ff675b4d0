from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcdsl.errors import DataError
from arcdsl.tasks import load


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


# Malformed files: what is written, and the sentence after "load: ", with FILE for the path.
MALFORMED: dict[str, tuple[Any, str]] = {
    "broken": (
        '{"t":\n  [1,, 2]}',
        "expected JSON, got a syntax error (Expecting value) in FILE, line 2, column 6",
    ),
    "empty": ("", "expected JSON, got a syntax error (Expecting value) in FILE, line 1, column 1"),
    "deep": ("[" * 100_000, "expected grids, got lists nested too deeply in FILE"),
    "digits": ("9" * 5000, "expected colors 0..9, got a number too long in FILE"),
    "list": ([], "expected an object of tasks by id, got a list in FILE"),
    "number": ("3", "expected an object of tasks by id, got 3 in FILE"),
    "no task": ({}, "expected at least one task, got none in FILE"),
    "task kind": ({"t": 3}, "expected an object with 'train', got 3 in FILE, task t"),
    "no train": (
        {"t": {"test": [pair()]}},
        "expected an object with 'train', got one with 'test' in FILE, task t",
    ),
    "no test": (
        {"train": [pair()], "a": 1, "b": 2, "c": 3},
        "expected an object with 'test', got one with 'train', 'a', 'b', ... in FILE, task bad",
    ),
    "train kind": (
        {"train": {}, "test": []},
        "expected a list of pairs as 'train', got an empty object in FILE, task bad",
    ),
    "train empty": (task(train=[]), "expected at least one train pair, got none in FILE, task bad"),
    "test empty": (task(test=[]), "expected at least one test pair, got none in FILE, task bad"),
    "pair kind": (
        task(train=[pair(), "a" * 50]),
        "expected an object with 'input', got \""
        + "a" * 36
        + "... in FILE, task bad, train pair 2",
    ),
    "no input": (
        task(test=[{"output": [[1]]}]),
        "expected an object with 'input', got one with 'output' in FILE, task bad, test pair 1",
    ),
    "no output": (
        task(train=[{"input": [[1]]}]),
        "expected an object with 'output', got one with 'input' in FILE, task bad, train pair 1",
    ),
    "null output": (
        task(test=[pair(output=None)]),
        "expected a grid as 'output', got null in FILE, task bad, test pair 1",
    ),
    "grid kind": (
        task(train=[pair([[1]], "1")]),
        "expected a grid as 'output', got \"1\" in FILE, task bad, train pair 1",
    ),
    "row kind": (
        task(train=[pair([1])]),
        "expected a grid, a list of rows, got 1 in FILE, task bad, train pair 1, input",
    ),
    "empty grid": (
        task(train=[pair([])]),
        "expected at least one cell, got none in FILE, task bad, train pair 1, input",
    ),
    "empty row": (
        task(train=[pair([[]])]),
        "expected at least one cell, got none in FILE, task bad, train pair 1, input",
    ),
    "ragged": (
        task(train=[pair(), pair([[1]], [[1, 2, 3], [1, 2]])]),
        "expected rows of 3 cells, got 2 in row 1 in FILE, task bad, train pair 2, output",
    ),
    "color": (
        task(test=[pair([[10]])]),
        "expected a color from 0 to 9, got 10 in FILE, task bad, test pair 1, input",
    ),
    "negative": (
        task(test=[pair([[-1]])]),
        "expected a color from 0 to 9, got -1 in FILE, task bad, test pair 1, input",
    ),
    "huge": (
        task(test=[pair([[10**30]])]),
        f"expected a color from 0 to 9, got {10**30} in FILE, task bad, test pair 1, input",
    ),
    "true": (
        task(test=[pair([[0, 1], [1, True]])]),
        "expected colors 0..9, got true at (1, 1) in FILE, task bad, test pair 1, input",
    ),
    "float": (
        task(test=[pair([[1.0]])]),
        "expected colors 0..9, got 1.0 at (0, 0) in FILE, task bad, test pair 1, input",
    ),
    "not a number": (
        task(test=[pair([[float("nan")]])]),
        "expected colors 0..9, got NaN at (0, 0) in FILE, task bad, test pair 1, input",
    ),
    "too large": (
        task(test=[pair([[0] * 257])]),
        "expected at most 256 x 256 cells, got 1 x 257 in FILE, task bad, test pair 1, input",
    ),
    "id twice": (
        '{"t": {}, "u": {}, "t": {}}',
        "expected an object of tasks by id, got one with 't' twice in FILE",
    ),
    "output twice": (
        '{"t": {"train": [{"input": 1, "output": 2, "output": 3}]}}',
        (
            "expected an object with 'input', got one with 'output' twice "
            "in FILE, task t, train pair 1"
        ),
    ),
    "empty id": ({"": task()}, "expected a printable id, got '' in FILE"),
    "lone surrogate": ('{"\\ud800": {}}', "expected a printable id, got '\\ud800' in FILE"),
}


@pytest.mark.parametrize(("value", "message"), MALFORMED.values(), ids=MALFORMED)
def test_load_names_file_task_and_place(tmp_path: Path, value: Any, message: str) -> None:
    path = write(tmp_path / "bad.json", value)
    with pytest.raises(DataError) as error:
        load(path)
    assert str(error.value) == f"load: {message}".replace("FILE", str(path))


@pytest.mark.parametrize(("value", "message"), MALFORMED.values(), ids=MALFORMED)
def test_load_of_a_folder_fails_as_a_whole(tmp_path: Path, value: Any, message: str) -> None:
    del message
    write(tmp_path / "good.json", task())
    path = write(tmp_path / "other.json", value)
    with pytest.raises(DataError, match=re.escape(str(path))):
        load(tmp_path, ["good"])


@given(st.binary(max_size=40) | st.text('{}[]":, train1output', max_size=40).map(str.encode))
def test_load_of_anything_fails_with_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "x.json"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"^load: expected .*, got .* (in|of) .*x\.json") as error:
        load(path)
    assert "\n" not in str(error.value)


# What is in the solutions of the task t, which has two tests, and the sentence that says so.
SOLUTIONS: dict[str, tuple[Any, str]] = {
    "kind": ([], "expected an object of answers by id, got a list in FILE"),
    "broken": (
        "]",
        "expected JSON, got a syntax error (Expecting value) in FILE, line 1, column 1",
    ),
    "unknown": (
        {"00d62c1b": [[[1]], [[1]]], "00d62c1d": []},
        "expected the ids of the challenges, got '00d62c1d' in FILE; did you mean 00d62c1b?",
    ),
    "missing": ({}, "expected an answer to every task, got none in FILE, task 00d62c1b"),
    "answers kind": (
        {"00d62c1b": {}},
        "expected a list of grids, got an empty object in FILE, task 00d62c1b",
    ),
    "count": (
        {"00d62c1b": [[[1]]]},
        "expected 2 grids, one for each test pair, got 1 in FILE, task 00d62c1b",
    ),
    "grid": (
        {"00d62c1b": [[[1]], [[1], []]]},
        "expected rows of 1 cells, got 0 in row 1 in FILE, task 00d62c1b, test pair 2",
    ),
    "contradiction": (
        {"00d62c1b": [[[1]], [[1]]]},
        (
            "expected the output that the challenges have, got another one in FILE, "
            "task 00d62c1b, test pair 2"
        ),
    ),
}


@pytest.mark.parametrize(("value", "message"), SOLUTIONS.values(), ids=SOLUTIONS)
def test_load_checks_solutions(tmp_path: Path, value: Any, message: str) -> None:
    challenges = {"00d62c1b": task(test=[{"input": [[1]]}, pair([[1]], [[2]])])}
    path = write(tmp_path / "a_challenges.json", challenges)
    solutions = write(tmp_path / "a_solutions.json", value)
    with pytest.raises(DataError) as error:
        load(path)
    assert str(error.value) == f"load: {message}".replace("FILE", str(solutions))


def test_load_names_the_byte_that_is_no_utf_8(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b'{"\xff": 1}')
    with pytest.raises(DataError, match=r"^load: expected UTF-8, got byte 0xff at offset 2 of "):
        load(tmp_path / "x.json")


def test_load_of_a_folder_without_tasks_fails(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"^load: expected a folder with \.json files, got none in"):
        load(tmp_path)


def test_load_of_no_file_and_no_folder_fails() -> None:
    with pytest.raises(DataError, match=r"^load: expected a file or folder, got something else"):
        load("/dev/zero")


def test_load_of_an_unreadable_file_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_bytes(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    path = write(tmp_path / "x.json", task())
    with pytest.raises(DataError) as error:
        load(path)
    assert str(error.value) == (
        f"load: expected a readable file, got 'Permission denied' for {path}"
    )
