"""Runs keep their order, end with the executor, and outlive zygotes that do not."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from arcdsl.errors import ExecutorError, ValidityError
from arcdsl.executor import ErrorKind, Executor, Limits, Verdict
from arcdsl.executor.protocol import Cause, Ending, encode_reply
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid
from executor.cases import CANARIES, HEADER, MIRROR, outcome
from executor.fakes import fake_zygote

CANARY = CANARIES[0][0]
QUICK = Limits(cpu_seconds=0.2, fuel=10_000, wall_seconds=0.5, memory_bytes=64 * 2**20)
PATIENT = Limits(cpu_seconds=50, wall_seconds=50)
WAIT = "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n"
LOOP = "for _ in iter(int, 1): pass\n"


def right(*verdicts: Verdict) -> bool:
    return {outcome(MIRROR, verdict) for verdict in verdicts} == {"pass"}


def alive(process: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def family(process: int) -> list[int]:
    young = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [process, *map(int, young)]


def wait_until(condition: Callable[[], object], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return bool(condition())


def numbered(n: int) -> str:
    return f"{HEADER}return Grid([[{n} // 100, {n} // 10 % 10, {n} % 10]])\n"


def digits(n: int) -> Grid:
    return Grid([[n // 100, n // 10 % 10, n % 10]])


def test_many_runs_in_flight_keep_their_order() -> None:
    async def main() -> list[Verdict]:
        async with Executor(2) as executor:
            runs = (executor.run(numbered(n), MIRROR) for n in range(200))
            return await asyncio.gather(*runs)

    for n, verdict in enumerate(asyncio.run(main())):
        assert verdict.train[0] == digits(n)


def test_run_many_keeps_the_order_of_quick_and_slow_programs() -> None:
    jobs = [(LOOP if n % 7 == 3 else numbered(n), MIRROR) for n in range(40)]
    with Executor(2, limits=QUICK, batch=8) as executor:
        verdicts = [*executor.run_many(jobs)]
    for n, verdict in enumerate(verdicts):
        if n % 7 == 3:
            assert verdict.error is ErrorKind.TIMEOUT_CPU
        else:
            assert verdict.train[0] == digits(n)


def test_run_many_looks_ahead_only_so_far() -> None:
    drawn = count()

    def endless() -> Iterator[tuple[str, Task]]:
        for _ in drawn:
            yield CANARY, MIRROR

    with Executor(1, batch=4, confirm=False) as executor:
        stream = iter(executor.run_many(endless()))
        assert right(*(next(stream) for _ in range(50)))
    assert next(drawn) <= 50 + 2 * 4 * 4


def test_run_many_gives_verdicts_as_they_come() -> None:
    def jobs() -> Iterator[tuple[str, Task]]:
        yield CANARY, MIRROR
        while True:
            yield WAIT, MIRROR

    with Executor(1, batch=1) as executor:
        began = time.monotonic()
        assert right(next(iter(executor.run_many(jobs()))))
        assert time.monotonic() - began < executor._limits.wall_seconds + 3


def test_run_many_is_an_asynchronous_iterable() -> None:
    async def main() -> list[Verdict]:
        async with Executor(1) as executor:
            return [v async for v in executor.run_many([(CANARY, MIRROR)] * 3)]

    assert right(*asyncio.run(main()))


def test_run_many_passes_on_what_the_jobs_raise() -> None:
    def jobs() -> Iterator[tuple[str, Task]]:
        yield CANARY, MIRROR
        raise KeyError("no more")

    with Executor(1) as executor:
        with pytest.raises(KeyError, match="no more"):
            list(executor.run_many(jobs()))
        assert right(*executor.run_many([(CANARY, MIRROR)]))


def test_executor_can_be_opened_again() -> None:
    executor = Executor(1)
    for _ in range(2):
        with executor:
            assert right(*executor.run_many([(CANARY, MIRROR)]))
            [zygote] = set(executor.processes[:1])
        assert not alive(zygote)


def test_executor_has_to_be_open_and_positive() -> None:
    executor = Executor(1)
    with pytest.raises(ValidityError, match="expected an open executor"):
        executor.run_many([(CANARY, MIRROR)])
    with pytest.raises(ValidityError, match="expected an open executor"):
        asyncio.run(executor.run(CANARY, MIRROR))
    with pytest.raises(ValidityError, match="expected positive numbers"):
        Executor(0)
    with pytest.raises(ValidityError, match="expected positive numbers"):
        Executor(batch=0)
    for wrong in (Limits(cpu_seconds=0), Limits(fuel=0), Limits(wall_seconds=-1)):
        with pytest.raises(ValidityError, match="expected positive numbers"):
            Executor(limits=wrong)


def test_zygote_killed_during_a_run_is_replaced() -> None:
    async def main() -> None:
        async with Executor(1, limits=PATIENT, confirm=False) as executor:
            assert right(await executor.run(CANARY, MIRROR))
            [first] = executor.processes
            run = asyncio.create_task(executor.run(LOOP, MIRROR))
            after = asyncio.create_task(executor.run(CANARY, MIRROR))
            await asyncio.sleep(0.2)
            os.kill(first, signal.SIGKILL)
            await asyncio.sleep(1)
            for process in executor.processes:
                os.kill(process, signal.SIGKILL)
            verdict = await run
            assert (verdict.error, verdict.message) == (ErrorKind.CRASH, "its zygote died")
            assert right(await after)
            assert first not in executor.processes

    asyncio.run(main())


def test_child_dies_with_its_zygote() -> None:
    async def main() -> None:
        async with Executor(1, limits=PATIENT) as executor:
            assert right(await executor.run(CANARY, MIRROR))
            zygote = executor.processes[0]
            run = asyncio.create_task(executor.run(LOOP, MIRROR))
            await asyncio.sleep(0.3)
            _, child = family(zygote)
            os.kill(zygote, signal.SIGKILL)
            await asyncio.sleep(0.2)
            assert not alive(child)
            run.cancel()

    asyncio.run(main())


def test_cancelled_run_harms_no_other() -> None:
    async def main() -> None:
        async with Executor(1, limits=QUICK) as executor:
            run = asyncio.create_task(executor.run(LOOP, MIRROR))
            waiting = asyncio.create_task(executor.run(LOOP, MIRROR))
            await asyncio.sleep(0.1)
            run.cancel()
            waiting.cancel()
            assert right(await executor.run(CANARY, MIRROR))
            assert run.cancelled()
            assert waiting.cancelled()

    asyncio.run(main())


def test_close_turns_waiting_runs_into_not_run() -> None:
    async def main() -> tuple[list[int], list[Verdict]]:
        async with Executor(1, limits=PATIENT) as executor:
            assert right(await executor.run(CANARY, MIRROR))
            runs = [asyncio.create_task(executor.run(LOOP, MIRROR)) for _ in range(3)]
            await asyncio.sleep(0.3)
            processes = [p for zygote in executor.processes for p in family(zygote)]
        return processes, await asyncio.gather(*runs)

    processes, verdicts = asyncio.run(main())
    assert [verdict.error for verdict in verdicts] == [ErrorKind.NOT_RUN] * 3
    assert len(processes) >= 2
    assert wait_until(lambda: not any(map(alive, processes)))


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_end_of_the_supervisor_leaves_nothing(end: signal.Signals, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        f"""
from arcdsl.executor import Executor, Limits
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid
task = Task("t", (Pair(Grid([[1]]), Grid([[1]])),), (Pair(Grid([[1]]), None),))
with Executor(2, limits=Limits(cpu_seconds=100, wall_seconds=100)) as executor:
    list(executor.run_many([("", task)] * 2))
    print(*executor.processes, flush=True)
    list(executor.run_many([({WAIT!r}, task), ({LOOP!r}, task)]))
"""
    )
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        zygotes = [int(word) for word in process.stdout.readline().split()]
        assert zygotes
        assert wait_until(lambda: any(len(family(zygote)) > 1 for zygote in zygotes))
        everyone = [p for zygote in zygotes for p in family(zygote)]
        process.send_signal(end)
        _, errors = process.communicate(timeout=10)
    assert ("KeyboardInterrupt" in errors) == (end == signal.SIGINT)
    assert process.returncode == -end
    assert wait_until(lambda: not any(map(alive, everyone)))


HELLO = r"printf '\0\0\0\4fake'; head -c 5 > /dev/null;"
EXITED = encode_reply(Ending(Cause.ITSELF, 3, 0.0), b"")
REPLY = "".join(f"\\{byte:03o}" for byte in len(EXITED).to_bytes(4) + EXITED)


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        pytest.param(f"{HELLO} exit", "crash", id="exits"),
        pytest.param(rf"{HELLO} printf '\377\377\377\377'", "crash", id="boasts"),
        pytest.param(rf"{HELLO} printf '\0\0\0\2ab'", "crash", id="babbles"),
        pytest.param(f"{HELLO} printf '{REPLY}'", "exited", id="tells of an exit"),
        pytest.param(f"{HELLO} sleep 100", "timeout_wall", id="sleeps"),
    ],
)
def test_zygote_that_misbehaves_becomes_a_verdict(
    script: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("arcdsl.executor.link._GRACE_SECONDS", 0.2)
    fake_zygote(tmp_path, monkeypatch, script)
    with Executor(1, limits=Limits(wall_seconds=0.1)) as executor:
        [verdict] = executor.run_many([(CANARY, MIRROR)])
    assert (verdict.error, verdict.isolation) == (kind, "fake")


@pytest.mark.parametrize("script", ["exit 3", "sleep 60"])
def test_zygote_that_does_not_start_is_an_error(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("arcdsl.executor.link._START_SECONDS", 0.2)
    fake_zygote(tmp_path, monkeypatch, script)
    with Executor(1) as executor, pytest.raises(ExecutorError, match="expected a zygote to start"):
        list(executor.run_many([(CANARY, MIRROR)] * 3))


def test_executor_closes_pipes_that_others_hold_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_zygote(tmp_path, monkeypatch, "setsid sleep 3 2>/dev/null & exit 3")
    monkeypatch.setattr("arcdsl.executor.link._START_SECONDS", 0.2)
    with Executor(1) as executor, pytest.raises(ExecutorError):
        list(executor.run_many([(CANARY, MIRROR)]))
    del executor
    unclosed: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", unclosed.append)
    gc.collect()
    assert unclosed == []


def test_zygote_whose_supervisor_is_gone_ends_in_silence() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "arcdsl.executor.zygote", "unsafe", "1", "1000", "1", str(2**29)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as zygote:
        assert zygote.stdout is not None
        zygote.stdout.close()
        assert zygote.stdin is not None
        zygote.stdin.close()
        assert zygote.wait(timeout=30) == 0
        assert zygote.stderr is not None
        assert zygote.stderr.read() == b""


def test_every_grid_has_its_own_result() -> None:
    partly = (
        f"{HEADER}if grid.width > 2:\n        raise ValueError(grid[0, 0])\n    return fliplr(grid)"
    )
    dying = (
        f"{HEADER}import os\n    if grid.width > 2:\n        os._exit(1)\n    return fliplr(grid)"
    )
    with Executor(1) as executor:
        one, two = executor.run_many([(partly, MIRROR), (dying, MIRROR)])
    assert (one.train, one.test) == ((Grid([[2, 1]]), None), (Grid([[7, 6]]),))
    assert (one.error, one.message) == (ErrorKind.EXCEPTION, "ValueError: 3")
    assert (two.train, two.test, two.error) == ((Grid([[2, 1]]), None), (None,), ErrorKind.EXITED)


def test_verdict_tells_processor_time() -> None:
    with Executor(1, limits=QUICK) as executor:
        quick, endless = executor.run_many([(CANARY, MIRROR), (LOOP, MIRROR)])
    assert 0 < quick.seconds < 0.2 <= endless.seconds < 0.6


def test_memory_of_neighbours_does_not_count() -> None:
    hoard = f"kept = [0] * (5 * 2**20)\n{CANARY}"  # 40 of 64 MiB, in a cycle
    with Executor(1, limits=QUICK) as executor:
        verdicts = [*executor.run_many([(hoard, MIRROR)] * 6)]
    assert right(*verdicts)


def test_results_of_many_grids_do_not_count_as_memory() -> None:
    pair = Pair(Grid([[1, 2]]), Grid([[2, 1]]))
    large = Task("large", (pair,) * 300, (pair,))
    with Executor(1, limits=QUICK, confirm=False) as executor:  # room for 75 of 64 MiB
        verdicts = [*executor.run_many([(CANARY, large)] * 4)]
    assert {outcome(large, verdict) for verdict in verdicts} == {"pass"}


def test_run_whose_zygote_is_killed_once_is_made_again() -> None:
    slow = f"{HEADER}for _ in range(10**7):\n        pass\n    return fliplr(grid)\n"

    async def main() -> None:
        async with Executor(1, limits=PATIENT, confirm=False) as executor:
            assert right(await executor.run(CANARY, MIRROR))
            run = asyncio.create_task(executor.run(slow, MIRROR))
            await asyncio.sleep(0.2)
            assert not run.done()
            [zygote] = executor.processes
            os.kill(zygote, signal.SIGKILL)
            assert right(await run)

    asyncio.run(main())
