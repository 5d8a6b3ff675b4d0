"""Weaker containment is tried, named in every verdict, and refused unless asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from arcdsl.errors import ExecutorError
from arcdsl.executor import Executor, landlock
from arcdsl.executor.levels import LEVELS, _can, choose, container
from executor.cases import CANARIES, MIRROR, outcome
from executor.fakes import crippled_zygote

REFUSE = "def refuse(*_): raise OSError(38, 'no such thing here')"
NO_SECCOMP = f"from arcdsl.executor import seccomp, landlock\n{REFUSE}\nseccomp.install = refuse"
NOTHING = f"{NO_SECCOMP}\nlandlock.install = refuse"
READ = "open('/etc/passwd').read()\n"
FORK = "import os\nos.fork()\n"
LOOP = "while True: pass\n"


def has_landlock() -> bool:
    return not _can(container("landlock"), lambda: os.open("/", os.O_RDONLY))


def test_strongest_level_is_chosen_and_named() -> None:
    with Executor(1) as executor:
        verdicts = [*executor.run_many([CANARIES[0], (READ, MIRROR), (LOOP, MIRROR)])]
    assert [v.isolation for v in verdicts] == ["seccomp"] * 3
    assert [str(v.error) for v in verdicts[1:]] == ["forbidden", "timeout_fuel"]


def test_landlock_contains_where_seccomp_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not has_landlock():
        pytest.skip("this kernel has no Landlock")
    crippled_zygote(tmp_path, monkeypatch, NO_SECCOMP)
    jobs = [*CANARIES, (READ, MIRROR), (FORK, MIRROR), (LOOP, MIRROR)]
    with Executor(1) as executor:
        *right, read, fork, loop = executor.run_many(jobs)
    assert [outcome(task, v) for (_, task), v in zip(CANARIES, right, strict=True)] == ["pass"] * 4
    assert {v.isolation.split(" without ")[0] for v in (*right, read, fork, loop)} == {"landlock"}
    assert str(read.error) == "forbidden"
    assert fork.error is not None
    assert str(loop.error) == "timeout_fuel"


@pytest.mark.parametrize("change", [NOTHING, NO_SECCOMP])
def test_nothing_runs_where_nothing_holds(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    if change == NO_SECCOMP and has_landlock():
        pytest.skip("this kernel has Landlock")
    crippled_zygote(tmp_path, monkeypatch, change)
    with Executor(1) as executor, pytest.raises(ExecutorError, match="expected a zygote to start"):
        list(executor.run_many([CANARIES[0]]))
    errors = capfd.readouterr().err
    assert "expected a system that can contain programs by seccomp or landlock" in errors
    assert "unsafe=True" in errors


def test_unsafe_runs_where_nothing_holds_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crippled_zygote(tmp_path, monkeypatch, NOTHING)
    with Executor(1, unsafe=True) as executor:
        right, loop = executor.run_many([CANARIES[0], (LOOP, MIRROR)])
    assert outcome(MIRROR, right) == "pass"
    assert str(loop.error) == "timeout_fuel"
    assert {right.isolation, loop.isolation} == {"unsafe"}


def test_unsafe_is_not_used_where_something_holds() -> None:
    with Executor(1, unsafe=True) as executor:
        [verdict] = executor.run_many([CANARIES[0]])
    assert verdict.isolation == "seccomp"


def test_level_that_does_not_deny_what_it_should_is_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("arcdsl.executor.seccomp.install", lambda _: None)
    monkeypatch.setattr("arcdsl.executor.landlock.install", lambda: None)
    monkeypatch.setattr("arcdsl.executor.limits.forbid_forks", lambda: None)
    assert choose(LEVELS)[0] == "unsafe"
    with pytest.raises(OSError, match="choose: expected a system that can contain programs"):
        choose(LEVELS[:-1])


def test_landlock_that_is_not_there_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Libc:
        def syscall(self, *_: object) -> int:
            return -1

    monkeypatch.setattr("ctypes.CDLL", lambda *_, **__: Libc())
    with pytest.raises(OSError, match="landlock: "):
        landlock.install()
