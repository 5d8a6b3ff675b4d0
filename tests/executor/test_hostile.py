"""Every hostile program becomes a verdict, harms no other, and leaves nothing behind."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest

from arcdsl.executor import CONFIRM, ErrorKind, Executor, Limits
from arcdsl.executor.protocol import MAX_MESSAGE
from executor.cases import CANARIES, CASES, MIRROR, Case, outcome

LIMITS = Limits(cpu_seconds=0.2, fuel=30_000, wall_seconds=0.5, memory_bytes=64 * 2**20)
FOLDERS = (*map(Path, ("/", "/tmp", "/var/tmp", "/dev/shm", "/root", "/home")), Path.home())
NOBODY = 65_534
_ADOPT_ORPHANS = 36  # PR_SET_CHILD_SUBREAPER of linux/prctl.h


def children(process: int) -> list[int]:
    """Say which processes a process has started and not yet reaped."""
    return [
        int(child)
        for thread in Path(f"/proc/{process}/task").iterdir()
        for child in (thread / "children").read_text().split()
    ]


def traces() -> list[str]:
    """Say what a hostile program may have left: files, processes, descriptors."""
    files = [str(p) for f in FOLDERS if os.access(f, os.R_OK) for p in f.glob("*arcdsl-hostile*")]
    descriptors = [
        f"{p.name}: {p.readlink()}" for p in Path("/proc/self/fd").iterdir() if p.exists()
    ]
    return sorted([*files, *map(str, children(os.getpid())), *descriptors])


@pytest.fixture(scope="module", params=[1, 64], ids=["alone", "batched"])
def batch(request: pytest.FixtureRequest) -> int:
    size: int = request.param
    return size


@pytest.fixture(scope="module")
def executor(batch: int) -> Iterator[Executor]:
    prctl = ctypes.CDLL(None).prctl
    assert prctl(_ADOPT_ORPHANS, 1, 0, 0, 0) == 0
    before = traces()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ARCDSL_SECRET", "a secret")
        with Executor(1, limits=LIMITS, batch=batch) as executor:
            yield executor
    assert traces() == before
    prctl(_ADOPT_ORPHANS, 0, 0, 0, 0)


@pytest.mark.parametrize("case", CASES, ids=attrgetter("name"))
def test_hostile_program_becomes_a_verdict_and_harms_no_other(
    executor: Executor, batch: int, case: Case
) -> None:
    hostile = (case.source, MIRROR)
    began = time.monotonic()
    if batch == 1:
        [verdict] = executor.run_many([hostile])
        took = time.monotonic() - began
        others = [*executor.run_many(CANARIES[:1])]
    else:
        others = [*executor.run_many([*CANARIES[:2], hostile, *CANARIES[2:]])]
        took = time.monotonic() - began
        verdict = others.pop(2)
    assert outcome(MIRROR, verdict) in case.allowed, verdict
    for (_, task), other in zip(CANARIES, others, strict=False):
        assert outcome(task, other) == "pass", (task.id, other)
    again = verdict.error in {None, ErrorKind.NONDETERMINISTIC}  # it ran under other limits too
    busy = max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    assert took < ((CONFIRM if again else LIMITS).wall_seconds + 1) * busy, verdict
    assert 0 <= verdict.seconds < CONFIRM.wall_seconds
    assert verdict.message.isprintable()
    assert len(verdict.message) <= MAX_MESSAGE
    for zygote in children(os.getpid()):
        assert children(zygote) == []


def test_hostile_suite_is_as_large_as_it_was() -> None:
    assert len(CASES) >= 370


def test_hostile_programs_one_after_the_other_leave_the_canaries_right() -> None:
    quick = [(case.source, MIRROR) for case in CASES if case.name.startswith(("patch", "page"))]
    jobs = [job for number, bad in enumerate(quick) for job in (bad, CANARIES[number % 4])]
    with Executor(2, limits=LIMITS) as executor:
        verdicts = [*executor.run_many(jobs)]
    for (_, task), verdict in [*zip(jobs, verdicts, strict=True)][1::2]:
        assert outcome(task, verdict) == "pass", (task.id, verdict)


def test_hostile_programs_are_contained_when_an_unprivileged_user_runs_them(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    if os.geteuid():
        pytest.skip("not root: all of the above was done by an unprivileged user")
    folder = tmp_path_factory.mktemp("nobody")
    os.chown(folder, NOBODY, NOBODY)
    for parent in (folder.parent, folder.parent.parent):
        parent.chmod(0o711)

    def as_nobody(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-B", *arguments],
            check=False,
            cwd=Path(__file__).parents[2],
            env={"HOME": str(folder), "TMPDIR": str(folder), "PATH": "/bin:/usr/bin"},
            user=NOBODY,
            group=NOBODY,
            extra_groups=[],
            capture_output=True,
            text=True,
        )

    try:
        readable = as_nobody("-c", "import arcdsl, pytest").returncode == 0
    except PermissionError:
        readable = False
    if not readable:
        pytest.skip(f"nobody may not read the folders of {sys.executable} and its packages")
    test = "test_hostile_program_becomes_a_verdict_and_harms_no_other"
    done = as_nobody("-m", "pytest", "-qq", "-p", "no:cacheprovider", f"{__file__}::{test}")
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
