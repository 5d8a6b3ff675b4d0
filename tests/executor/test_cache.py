from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from arcdsl.errors import DataError
from arcdsl.executor import ErrorKind, Executor, Limits, Verdict
from arcdsl.executor.cache import Cache
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid

HEAD = "from arcdsl import *\ndef transform(grid):\n"
RIGHT = f"{HEAD}    return fliplr(grid)\n"
TASK = Task(
    "mirror", (Pair(Grid([[1, 2]]), Grid([[2, 1]])),), (Pair(Grid([[6, 7]]), Grid([[7, 6]])),)
)
OTHER = Task("other", (Pair(Grid([[1, 2]]), Grid([[1, 2]])),), TASK.test)


def run(
    path: Path, *programs: str, task: Task = TASK, limits: Limits | None = None
) -> list[Verdict]:
    with Executor(1, cache=path, limits=limits or Limits()) as executor:
        return list(executor.run_many((program, task) for program in programs))


def known(verdict: Verdict) -> bool:
    return verdict.isolation.endswith(", cached")


def test_a_known_verdict_is_the_same_and_says_so(tmp_path: Path) -> None:
    programs = [RIGHT, "syntax error(", f"{HEAD}    return grid[99]\n", f"{HEAD}    return 3\n"]
    first, again = (run(tmp_path / "cache", *programs) for _ in range(2))
    assert not any(map(known, first))
    assert all(map(known, again))
    for one, two in zip(first, again, strict=True):
        assert (one.train, one.test, one.error) == (two.train, two.test, two.error)
        assert (one.message, one.seconds) == (two.message, two.seconds)


def test_comments_and_layout_make_no_difference(tmp_path: Path) -> None:
    run(tmp_path / "cache", RIGHT)
    same = f"# a comment\n\n{HEAD}\n      return fliplr( grid )  # another"
    different = RIGHT.replace("fliplr", "flipud"), RIGHT.replace("grid", "picture")
    verdicts = run(tmp_path / "cache", same, *different)
    assert [known(verdict) for verdict in verdicts] == [True, False, False]


def test_blocks_make_a_difference(tmp_path: Path) -> None:
    body = "    for _ in '12':\n        grid = rotate(grid)\n{}grid = flipud(grid)\n    return grid"
    inside, outside = (HEAD + body.format(" " * n) for n in (8, 4))
    run(tmp_path / "cache", inside)
    assert not known(run(tmp_path / "cache", outside)[0])


def test_another_task_or_limit_is_another_question(tmp_path: Path) -> None:
    run(tmp_path / "cache", RIGHT)
    assert not known(run(tmp_path / "cache", RIGHT, task=OTHER)[0])
    assert not known(run(tmp_path / "cache", RIGHT, limits=Limits(cpu_seconds=0.3))[0])
    assert known(run(tmp_path / "cache", RIGHT)[0])


def test_what_chance_had_a_part_in_is_not_kept(tmp_path: Path) -> None:
    waits = "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()"
    limits = Limits(wall_seconds=0.2)
    for _ in range(2):
        [verdict] = run(tmp_path / "cache", waits, limits=limits)
        assert verdict.error is ErrorKind.TIMEOUT_WALL
        assert not known(verdict)


def test_source_of_the_language_is_part_of_the_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tmp_path / "cache", RIGHT)
    monkeypatch.setattr("arcdsl.executor.cache._version", lambda: "another")
    assert not known(run(tmp_path / "cache", RIGHT)[0])


def test_a_file_that_is_no_cache_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    path.write_text("no table of anything" * 100)
    with pytest.raises(DataError, match=r"Cache: expected a table of verdicts in .*cache, got"):
        run(path, RIGHT)


@pytest.mark.parametrize("text", ["{", "{}", '{"train": [[[77]]], "test": []}', "[]", "null"])
def test_a_broken_verdict_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "cache"
    run(path, RIGHT)
    with sqlite3.connect(path) as table:
        table.execute("UPDATE verdicts SET verdict = ?", (text,))
    table.close()
    with pytest.raises(DataError, match=r"Cache: expected a verdict in .*cache, got"):
        run(path, RIGHT)


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    run(path, RIGHT)
    with sqlite3.connect(path) as table:
        table.execute("DROP TABLE verdicts")
        table.execute("CREATE VIEW verdicts AS SELECT x'00' AS key, 'null' AS verdict")
    table.close()
    with pytest.raises(DataError, match=r"Cache: expected to write to .*cache, got"):
        run(path, RIGHT)


def test_any_text_has_a_key(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache", Limits(), confirm=True)
    texts = ["", "(" * 5000, "\0", "'\udc80'", "'''", "\tx\n y", "é = 1"]
    assert len({cache.key(text, TASK) for text in texts}) == len(texts)
    cache.close()
