"""Weaker containment is tried, named in every verdict, and refused unless asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from arcdsl.errors import ExecutorError
from arcdsl.executor import Executor, Limits, landlock
from arcdsl.executor.levels import _can, choose, container
from arcdsl.executor.limits import LEVELS
from executor.cases import CANARIES, MIRROR, outcome
from executor.fakes import crippled_zygote

REFUSE = "def refuse(*_): raise OSError(38, 'no such thing here')"
NO_SECCOMP = f"from arcdsl.executor import seccomp, landlock\n{REFUSE}\nseccomp.install = refuse"
NOTHING = f"{NO_SECCOMP}\nlandlock.install = refuse"
# What macOS lacks, whose zygotes are otherwise the same.
NO_LINUX = """
import os, sys, time
from arcdsl.executor import system
del os.pidfd_open
sys.platform = "darwin"
system.prctl = refuse
time.clock_gettime = refuse
"""
SLEEP = "import time\ntime.sleep(1000)\n"
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
    expected = "expected a system that contains programs by seccomp or landlock, got .*unsafe=True"
    with Executor(1) as executor, pytest.raises(ExecutorError, match=expected):
        list(executor.run_many([CANARIES[0]]))
    assert capfd.readouterr().err == ""


def test_unsafe_runs_on_other_systems_and_names_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crippled_zygote(tmp_path, monkeypatch, f"{NOTHING}\n{NO_LINUX}")
    jobs = [*CANARIES, (LOOP, MIRROR), ("raise SystemExit", MIRROR), (SLEEP, MIRROR)]
    with Executor(1, limits=Limits(wall_seconds=0.5), unsafe=True) as executor:
        *right, loop, left, sleep = executor.run_many(jobs)
    assert [outcome(task, v) for (_, task), v in zip(CANARIES, right, strict=True)] == ["pass"] * 4
    assert [str(v.error) for v in (loop, left, sleep)] == ["timeout_fuel", "exited", "timeout_wall"]
    assert {v.isolation for v in (*right, loop, left)} == {"unsafe without memory"}


def test_windows_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    with pytest.raises(ExecutorError, match=r"expected Linux, .* got Windows; run in a Linux"):
        Executor(1).__enter__()


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
    monkeypatch.setattr("arcdsl.executor.system.forbid_forks", lambda: None)
    assert choose(LEVELS)[0] == "unsafe"
    with pytest.raises(OSError, match="expected a system that contains programs"):
        choose(LEVELS[:-1])


def test_landlock_that_is_not_there_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Libc:
        def syscall(self, *_: object) -> int:
            return -1

    monkeypatch.setattr("ctypes.CDLL", lambda *_, **__: Libc())
    with pytest.raises(OSError, match="landlock: "):
        landlock.install()
