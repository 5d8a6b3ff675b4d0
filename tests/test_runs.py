from __future__ import annotations

import json
import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from arcdsl import samples
from arcdsl.errors import DataError
from arcdsl.executor import Verdict
from arcdsl.runs import Config, Run, open_run
from arcdsl.solving import Budget, Outcome, Sample
from arcdsl.tasks import Dataset, Pair, Task
from arcdsl.types import Grid

ONE = Grid([[1]])
TASKS = tuple(Task(name, (Pair(ONE, ONE),), (Pair(ONE, ONE),)) for name in ("../x", "b", 'c"\x7f'))
DATASET = Dataset("päth/with \\ and \x7f", "1", TASKS)
CONFIG = Config.of(DATASET, "scripted", Budget(2.5), 0)
VERDICT = Verdict((ONE,), (ONE,), None, "", 0.0, "none")


def outcome(task: Task, *programs: str, right: bool = True) -> Outcome:
    made = tuple(
        Sample(f"{task.id}-{n}", task.id, "script", text, text, VERDICT, (right,))
        for n, text in enumerate(programs)
    )
    return Outcome(task, made, ((ONE,),) if right and made else (), 0, 0.12345)


def files(path: Path) -> list[str]:
    return sorted(file.name for file in path.iterdir())


def test_a_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with open_run(tmp_path / "deep" / "run", CONFIG) as run:
        assert run.answers == {}
        run.record(outcome(TASKS[0], "x = 1 + 1", "x = 1"))
        run.record(outcome(TASKS[1]))
    with open_run(tmp_path / "deep" / "run", CONFIG) as run:
        run.record(outcome(TASKS[2], "x = 1", right=False))
    with open_run(tmp_path / "deep" / "run", CONFIG) as run:
        assert [answer.samples for answer in run.answers.values()] == [2, 0, 1]
        assert [answer.tokens for answer in run.answers.values()] == [3, None, None]
        assert [answer.attempts for answer in run.answers.values()] == [[[[[1]]]], [], []]
        assert [row["id"] for row in samples.read(run.path)] == ["../x-0", "../x-1", 'c"\x7f-0']
        assert files(run.path / "samples") == ["part-00000.parquet", "part-00002.parquet"]
        assert files(run.path) == [".lock", "answers.jsonl", "config.toml", "env.json", "samples"]
        environments = json.loads((run.path / "env.json").read_text())
        assert [environment["versions"]["arcdsl"] for environment in environments] == ["0.1.0"] * 3


def test_config_is_toml_that_says_what_was_asked(tmp_path: Path) -> None:
    config = replace(CONFIG, programs=7)
    with open_run(tmp_path, config):
        pass
    text = (tmp_path / "config.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text) == {
        "dataset": "päth/with \\ and \x7f",
        "revision": "1",
        "tasks": ["../x", "b", 'c"\x7f'],
        "solver": "scripted",
        "seed": 0,
        "seconds": 2.5,
        "programs": 7,
    }
    assert "programs" not in CONFIG.to_toml()


@pytest.mark.parametrize("torn", [b"{", b'{"task_id": "c"', b'{"task_id": "c"}', b"\xff"])
def test_a_line_that_was_being_written_is_done_again(tmp_path: Path, torn: bytes) -> None:
    with open_run(tmp_path, CONFIG) as run:
        run.record(outcome(TASKS[0], "x = 1"))
    with (tmp_path / "answers.jsonl").open("ab") as file:
        file.write(torn)
    with open_run(tmp_path, CONFIG) as run:
        assert list(run.answers) == ["../x"]
        run.record(outcome(TASKS[1], "x = 1"))
    with open_run(tmp_path, CONFIG) as run:
        assert list(run.answers) == ["../x", "b"]


def test_a_task_done_twice_has_one_part(tmp_path: Path) -> None:
    with open_run(tmp_path, CONFIG) as run:
        run.record(outcome(TASKS[0], "x = 1"))
    (tmp_path / "answers.jsonl").unlink()
    with open_run(tmp_path, CONFIG) as run:
        run.record(outcome(TASKS[0], "x = 1"))
    assert len(samples.read(tmp_path)) == 1


def test_a_broken_line_inside_is_named(tmp_path: Path) -> None:
    with open_run(tmp_path, CONFIG):
        pass
    whole = {"task_id": "b", "attempts": [], "samples": 0, "tokens": None, "seconds": 1}
    places: list[object] = ["no", [[[[10]]]], [[7]], 7]
    changes: list[dict[str, object]] = [{"task_id": "d"}, {"samples": "1"}, {"seconds": None}]
    changes += [{"attempts": place} for place in places]
    wrong = [json.dumps(whole | change) for change in changes]
    for line in ("nonsense", '{"task_id": "b"}', "[]", "7", "[" * 100_000, *wrong):
        (tmp_path / "answers.jsonl").write_text(line + "\n")
        with (
            pytest.raises(DataError, match=r"an answer in .*answers\.jsonl, line 1, got"),
            open_run(tmp_path, CONFIG),
        ):
            pass


def test_a_task_whose_samples_are_lost_is_done_again(tmp_path: Path) -> None:
    with open_run(tmp_path, CONFIG) as run:
        for task in TASKS:
            run.record(outcome(task, *["x = 1"] * (task.id != "b")))
    (tmp_path / "samples" / "part-00000.parquet").unlink()
    with open_run(tmp_path, CONFIG) as run:
        assert list(run.answers) == ["b", 'c"\x7f']


def test_a_broken_environment_is_named(tmp_path: Path) -> None:
    with open_run(tmp_path, CONFIG):
        pass
    (tmp_path / "env.json").write_text("nonsense")
    with (
        pytest.raises(DataError, match=r"expected JSON in .*env\.json, got"),
        open_run(tmp_path, CONFIG),
    ):
        pass


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"seed": 1}, r"expected seed 0 as in .*config\.toml, got 1"),
        ({"seconds": 3.0}, r"expected seconds 2\.5 as in .*, got 3\.0"),
        ({"programs": 3}, r"expected programs None as in .*, got 3"),
        ({"solver": "other"}, r"expected solver 'scripted' as in .*, got 'other'"),
        ({"revision": "2"}, r"expected revision '1' as in .*, got '2'"),
        ({"tasks": ("b",)}, r"expected tasks \['../x', 'b', .* as in .*, got \['b'\]"),
    ],
)
def test_another_config_is_refused_and_nothing_is_lost(
    tmp_path: Path, change: dict[str, object], message: str
) -> None:
    with open_run(tmp_path, CONFIG) as run:
        run.record(outcome(TASKS[0], "x = 1"))
    with pytest.raises(DataError, match=message), open_run(tmp_path, replace(CONFIG, **change)):  # type: ignore[arg-type]
        pass
    with open_run(tmp_path, CONFIG) as run:
        assert list(run.answers) == ["../x"]


def test_a_folder_that_is_no_run_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("dear reader")
    with pytest.raises(DataError, match=r"a new folder or a run in .*, got thesis\.txt"):
        open_run(tmp_path, CONFIG).__enter__()
    assert files(tmp_path) == ["thesis.txt"]
    (tmp_path / "config.toml").write_text("title = 'A site'")
    with pytest.raises(DataError, match=r"expected dataset None as in .*config\.toml"):
        open_run(tmp_path, CONFIG).__enter__()
    (tmp_path / "config.toml").write_text("title =")
    with pytest.raises(DataError, match=r"expected the config of a run in .*config\.toml, got"):
        open_run(tmp_path, CONFIG).__enter__()


def test_what_a_kill_at_the_start_leaves_is_no_obstacle(tmp_path: Path) -> None:
    for name in (".lock", ".config.toml.tmp"):
        (tmp_path / name).write_text("torn")
    with open_run(tmp_path, CONFIG) as run:
        assert run.answers == {}


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/none/run"])
def test_a_place_that_cannot_hold_a_run_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match=f"expected a folder to write to, got .*{place[:9]}"):
        open_run(tmp_path / place, CONFIG).__enter__()


def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    me = os.geteuid()
    os.seteuid(me or 65534)  # root may write everywhere
    try:
        with pytest.raises(DataError, match=r"expected a folder to write to, got .*Permission"):
            open_run(tmp_path, CONFIG).__enter__()
    finally:
        os.seteuid(me)


def test_a_run_that_is_open_is_not_opened_again(tmp_path: Path) -> None:
    with (
        open_run(tmp_path, CONFIG) as run,
        pytest.raises(DataError, match="for itself, got a run that goes on"),
        open_run(tmp_path, CONFIG),
    ):
        raise AssertionError(run)
    with open_run(tmp_path, CONFIG) as run:
        assert isinstance(run, Run)
