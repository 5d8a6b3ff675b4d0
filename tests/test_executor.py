from __future__ import annotations

import asyncio
import gc
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcdsl.errors import DataError, ExecutorError, ValidityError
from arcdsl.executor import ErrorKind, Judgement, PoolExecutor, Verdict, judge
from arcdsl.executor.protocol import (
    MAX_MESSAGE,
    MAX_SOURCE,
    decode_records,
    decode_request,
    encode_record,
    encode_request,
)
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid

TASK = Task(
    "mirror",
    (Pair(Grid([[1, 2]]), Grid([[2, 1]])), Pair(Grid([[3, 4, 5]]), Grid([[5, 4, 3]]))),
    (Pair(Grid([[6, 7]]), Grid([[7, 6]])),),
)
CANARY = """
from arcdsl import *
def transform(grid: Grid) -> Grid:
    return Grid([row[::-1] for row in grid.rows])
"""
# The digits of the worker's process and of the program's own.
WHERE = """
import os
from arcdsl import *
def transform(grid):
    return Grid([[int(d) for d in f"{n:012}"] for n in (os.getppid(), os.getpid())])
"""
BUSY = """
while True:
    try:
        while True: pass
    except BaseException: pass
"""
FLOOD = """
import os
while True:
    for n in range(3, 32):
        try: os.write(n, bytes(2**16))
        except OSError: pass
"""


def body(text: str) -> str:
    lines = "\n".join(f"    {line}" for line in text.strip().splitlines())
    return f"from arcdsl import *\ndef transform(grid):\n{lines}\n"


@pytest.fixture(scope="module")
def pool() -> Iterator[PoolExecutor]:
    with PoolExecutor(1, cpu_seconds=0.3, wall_seconds=1.5, memory_mb=64) as pool:
        yield pool


def check_canary(verdict: Verdict) -> None:
    assert verdict.error is None, verdict
    assert judge(TASK, verdict) == Judgement((True, True), (True,))


def numbers(grid: Grid | None) -> list[int]:
    assert grid is not None
    return [int("".join(map(str, row))) for row in grid.rows]


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except ProcessLookupError:
        return False
    except FileNotFoundError:
        return not Path("/proc/self").exists()


def wait_until(condition: Callable[[], object], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return bool(condition())


HOSTILE = {
    "loop": ("while True: pass", "timeout_cpu"),
    "loop that catches all": (
        "import signal\nfor n in (2, 10, 15, 24): signal.signal(n, signal.SIG_IGN)\n" + BUSY,
        "timeout_cpu",
    ),
    "loop in transform": (body("while True: pass"), "timeout_cpu"),
    "loop in C": ("sum(iter(int, 1))", "timeout_cpu"),
    "regex": ("import re\nre.match('(a+)+b', 'a' * 60)", "timeout_cpu"),
    "prints": (body("while True: print('x' * 10_000)"), "timeout_cpu"),
    "generator of prints": (body("for n in iter(int, 1): print(n, flush=True)"), "timeout_cpu"),
    "errors": (
        "import sys\nwhile True: sys.stderr.write('x' * 10_000)",
        "timeout_cpu",
    ),
    "sleep": ("import time\ntime.sleep(1000)", "timeout_wall"),
    "stop": ("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", "timeout_wall"),
    "deadlock": (
        "import threading\na = threading.Lock()\na.acquire()\na.acquire()",
        "timeout_wall",
    ),
    "memory at once": (body("return Grid([[0] * 10**10])"), "memory"),
    "memory in blocks": ("x = []\nwhile True: x.append('x' * 10**7)", "memory"),
    "memory in small objects": ("x = None\nwhile True: x = (x, *range(500, 1500))", "memory"),
    "memory of numpy": ("import numpy\nnumpy.ones(10**9)", "memory"),
    "exit": ("import sys\nsys.exit(0)", "exited"),
    "exit in transform": (body("raise SystemExit"), "exited"),
    "exit at once": ("import os\nos._exit(0)", "exited"),
    "exit at once in transform": (body("import os\nos._exit(7)"), "exited"),
    "abort": ("import os\nos.abort()", "crash"),
    "null pointer": ("import ctypes\nctypes.string_at(0)", "crash"),
    "kill itself": ("import os\nos.kill(os.getpid(), 9)", "crash"),
    "fork": ("import os\nos.fork()\nwhile True: pass", "exception"),
    "fork bomb": (
        "import os\nwhile True:\n  try: os.fork()\n  except OSError: pass",
        "timeout_cpu",
    ),
    "spawn": ("import subprocess\nsubprocess.run(['sleep', '1000'])", "exception"),
    "thread": ("import threading\nthreading.Thread(target=print).start()", "exception"),
    "standard input": ("input()", "exception"),
    "interrupt": ("raise KeyboardInterrupt", "exception"),
    "base exception": (body("raise type('Odd', (BaseException,), {})"), "exception"),
    "recursion": (body("return transform(grid)"), "exception"),
    "text that raises": (
        "class E(Exception):\n  def __str__(self): raise SystemExit\nraise E",
        "exception",
    ),
    "text that loops": (
        "class E(Exception):\n  def __str__(self):\n    while True: pass\nraise E",
        "timeout_cpu",
    ),
    "nothing": ("", "no_function"),
    "only the name": ("transform = 3", "no_function"),
    "no function in module": ("def __getattr__(name): raise SystemExit", "exited"),
    "nothing injected": ("def transform(grid): return Grid([[1]])", "exception"),
    "returns None": (body("return None"), "invalid"),
    "returns lists": (body("return [[1]]"), "invalid"),
    "returns an array": (body("import numpy\nreturn numpy.ones((2, 2), int)"), "invalid"),
    "returns a lambda": (body("return lambda: 0"), "invalid"),
    "returns a generator": (body("yield grid"), "invalid"),
    "returns a coroutine": (
        "from arcdsl import *\nasync def transform(grid): return grid",
        "invalid",
    ),
    "returns a liar": (
        body(
            "class Liar(Grid):\n  shape = (10**6, 10**6)\n"
            "  def __array__(self, *a, **k): raise SystemExit\n"
            "  def __reduce__(self): return exit, ()\n"
            "return Liar([[1]])"
        ),
        "invalid",
    ),
    "returns an empty shell": (body("return object.__new__(Grid)"), "invalid"),
    "garbage on every descriptor": (
        "import os\nfor n in range(3, 32):\n  try: os.write(n, b'\\xff' * 100)\n"
        "  except OSError: pass\n" + CANARY,
        "tampered",
    ),
    "a forged record": (
        "import os\nfor n in range(3, 32):\n  try: os.write(n, bytes([0, 0, 1, 0, 1, 0, 0, 5]))\n"
        "  except OSError: pass\n" + CANARY,
        "tampered",
    ),
    "a flood on every descriptor": (
        FLOOD,
        "tampered",
    ),
    "every descriptor closed": ("import os\nos.closerange(0, 64)\n" + CANARY, "exited"),
    "every descriptor closed, and a loop": (
        "import os\nos.closerange(0, 64)\nwhile True: pass",
        "timeout_cpu",
    ),
    "half a statement": ("def transform(", "syntax"),
    "zero bytes": ("x = 1\0\n" + CANARY, "syntax"),
    "lone surrogates": ("x = '\udc80\ud800'\n" + CANARY, "syntax"),
    "unicode garbage": ("\u202e\ufffe\u0378 = \U0010ffff", "syntax"),
    "nested brackets": ("(" * 5000 + ")" * 5000, "syntax"),
    "nested signs": ("x = " + "-" * 60_000 + "1", "syntax"),
    "too long": (CANARY + "#" * MAX_SOURCE, "syntax"),
    "worker killed": ("import os\nos.kill(os.getppid(), 9)\n" + CANARY, None),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_program_becomes_a_verdict_and_harms_no_other(
    pool: PoolExecutor, name: str
) -> None:
    program, kind = HOSTILE[name]
    before, verdict, after = pool.run_many((p, TASK) for p in (CANARY, program, CANARY))
    check_canary(before)
    check_canary(after)
    if kind is None:  # root's programs have another user, who may not do that
        assert verdict.error in {ErrorKind.EXCEPTION, ErrorKind.CRASH}
    else:
        assert verdict.error == kind, verdict
    assert verdict.train == (None, None)
    assert verdict.test == (None,)
    assert verdict.message.isprintable()
    assert len(verdict.message) <= MAX_MESSAGE


HARMLESS = {
    "prints": body("print(grid, flush=True)\nreturn Grid([r[::-1] for r in grid.rows])"),
    "dataclass": """
from __future__ import annotations
from dataclasses import dataclass
from arcdsl import *
@dataclass
class Mirror:
    width: int
    def __call__(self, grid: Grid) -> Grid:
        return Grid([[row[self.width - 1 - c] for c in range(self.width)] for row in grid.rows])
transform = lambda grid: Mirror(grid.width)(grid)
""",
    "callable": """
from arcdsl import *
class Mirror:
    def __call__(self, grid): return Grid([row[::-1] for row in grid.rows])
transform = Mirror()
""",
    "numpy": """
import numpy as np
from arcdsl import *
def transform(grid): return Grid(np.asarray(grid)[:, ::-1])
""",
    "at exit": "import atexit, os\natexit.register(os._exit, 3)\n" + CANARY,
    "patches": """
import builtins, sys, numpy, arcdsl, arcdsl.executor.protocol
class_ = arcdsl.Grid
def transform(grid):
    return class_([row[::-1] for row in grid.rows])
for module in (builtins, numpy, sys):
    module.patched = True
arcdsl.Grid = arcdsl.__all__ = None
""",
}


@pytest.mark.parametrize("name", HARMLESS)
def test_harmless_program_passes(pool: PoolExecutor, name: str) -> None:
    for verdict in pool.run_many([(HARMLESS[name], TASK), (CANARY, TASK)]):
        check_canary(verdict)


def test_programs_find_nothing_of_earlier_ones(pool: PoolExecutor) -> None:
    leak = "import builtins, numpy, random\nbuiltins.leak = numpy.leak = random.leak = 1\n" + CANARY
    look = (
        "import builtins, numpy, random\n"
        "assert not any(hasattr(m, 'leak') for m in (builtins, numpy, random))\n" + CANARY
    )
    assert [v.error for v in pool.run_many([(leak, TASK), (look, TASK)])] == [None, None]


def test_program_sees_no_environment_and_writes_no_file(pool: PoolExecutor, tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    path = tmp_path / "written"
    look = "import os, sys\nassert not os.environ and os.getcwd() == '/'\n" + CANARY
    write = f"with open({str(path)!r}, 'w') as f: f.write('x' * 1000)\n" + CANARY
    seen, written = pool.run_many([(look, TASK), (write, TASK)])
    check_canary(seen)
    assert written.error is ErrorKind.EXCEPTION
    assert not path.exists() or path.stat().st_size == 0


def test_every_grid_has_its_own_status(pool: PoolExecutor) -> None:
    partly = body(
        "if grid.width > 2: raise ValueError(grid[0, 0])\nreturn Grid([grid.rows[0][::-1]])"
    )
    dying = body("import os\nif grid.width > 2: os._exit(1)\nreturn Grid([grid.rows[0][::-1]])")
    odd = body("return grid if grid.width == 2 else None")
    one, two, three = pool.run_many((program, TASK) for program in (partly, dying, odd))
    assert (one.train, one.test) == ((Grid([[2, 1]]), None), (Grid([[7, 6]]),))
    assert (one.error, one.message) == (ErrorKind.EXCEPTION, "ValueError: 3")
    assert (two.train, two.test, two.error) == ((Grid([[2, 1]]), None), (None,), ErrorKind.EXITED)
    assert (three.train[0], three.error) == (Grid([[1, 2]]), ErrorKind.INVALID)


def test_message_is_capped_and_printable(pool: PoolExecutor) -> None:
    raise_ = "raise type('\\u200b' * 9, (Exception,), {})"
    [long, odd, escape] = pool.run_many(
        (program, TASK)
        for program in (
            "raise ValueError('é' * 10**6)",
            raise_,
            "raise ValueError('\\x1b[31m\\n\\udc80')",
        )
    )
    assert long.message == ("ValueError: " + "é" * MAX_MESSAGE)[:MAX_MESSAGE]
    assert odd.message == "\N{REPLACEMENT CHARACTER}" * 9
    assert escape.message == "ValueError: \N{REPLACEMENT CHARACTER}[31m\N{REPLACEMENT CHARACTER}?"


def test_expected_outputs_are_not_in_the_child() -> None:
    search = """
import gc, sys
from arcdsl import *
def found():
    frame, seen = sys._getframe(), list(gc.get_objects())
    while frame:
        seen += frame.f_locals.values()
        seen += frame.f_globals.values()
        frame = frame.f_back
    for value in list(seen):
        seen += gc.get_referents(value)
    return sum(isinstance(value, Grid) and value.shape == (2, 7) for value in seen)
def transform(grid):
    return Grid([[min(found(), 1)]])
"""
    secret = Grid([[3, 1, 4, 1, 5, 9, 2], [6, 5, 3, 5, 8, 9, 7]])
    small = Grid([[1]])
    hidden = Task("hidden", (Pair(small, secret),), (Pair(small, secret),))
    shown = Task("shown", (Pair(secret, small),), (Pair(secret, small),))
    with PoolExecutor(1, cpu_seconds=5) as fresh:
        away, here = fresh.run_many([(search, hidden), (search, shown)])
    assert (away.train, away.test) == ((Grid([[0]]),), (Grid([[0]]),)), away
    assert (here.train, here.test) == ((small,), (small,)), here


def test_verdicts_are_deterministic() -> None:
    order = body(
        "names = {'red', 'green', 'blue', 'grey', 'pink', 'teal'}\n"
        "return Grid([[len(n) for n in names], [ord(n[-1]) % 10 for n in names]])"
    )
    programs = [order, CANARY, HOSTILE["recursion"][0], HOSTILE["nested signs"][0]]
    seen = set()
    for _ in range(2):
        with PoolExecutor(2) as pool:
            for _ in range(3):
                verdicts = pool.run_many((program, TASK) for program in programs)
                seen.add(tuple((v.train, v.test, v.error, v.message) for v in verdicts))
    assert len(seen) == 1


def test_verdict_says_time_and_isolation(pool: PoolExecutor) -> None:
    [right, endless] = pool.run_many([(CANARY, TASK), ("while True: pass", TASK)])
    assert re.fullmatch(r"rlimits( without [a-z, ]+)?", right.isolation)
    assert endless.isolation == right.isolation
    assert 0 < right.seconds < 0.3 <= endless.seconds < 0.6


def test_many_runs_in_flight_keep_their_order() -> None:
    async def main() -> list[Verdict]:
        async with PoolExecutor(2, cpu_seconds=1) as pool:
            return await asyncio.gather(
                *(
                    pool.run(body(f"return Grid([[{n} // 100, {n} // 10 % 10, {n} % 10]])"), TASK)
                    for n in range(200)
                )
            )

    for n, verdict in enumerate(asyncio.run(main())):
        assert verdict.train[0] == Grid([[n // 100, n // 10 % 10, n % 10]])


def test_worker_killed_during_a_run_is_replaced() -> None:
    slow = "import time\ntime.sleep(1)\n" + WHERE

    async def main() -> None:
        async with PoolExecutor(1) as pool:
            first, _ = numbers((await pool.run(WHERE, TASK)).test[0])
            run = asyncio.create_task(pool.run(slow, TASK))
            await asyncio.sleep(0.2)
            os.kill(first, signal.SIGKILL)
            second, _ = numbers((await run).test[0])
            assert second != first
            os.kill(second, signal.SIGKILL)
            check_canary(await pool.run(CANARY, TASK))

    asyncio.run(main())


def test_cancelled_run_ends_its_program_and_no_other() -> None:
    async def main() -> None:
        async with PoolExecutor(1) as pool:
            worker, _ = numbers((await pool.run(WHERE, TASK)).test[0])
            run = asyncio.create_task(pool.run("while True: pass", TASK))
            await asyncio.sleep(0.1)
            run.cancel()
            check_canary(await pool.run(CANARY, TASK))
            assert run.cancelled()
            assert wait_until(lambda: not alive(worker))

    asyncio.run(main())


def test_close_kills_and_turns_waiting_runs_into_not_run() -> None:
    async def main() -> tuple[int, list[Verdict]]:
        pool = PoolExecutor(1, cpu_seconds=50)
        async with pool:
            worker, _ = numbers((await pool.run(WHERE, TASK)).test[0])
            runs = [asyncio.create_task(pool.run("while True: pass", TASK)) for _ in range(3)]
            await asyncio.sleep(0.1)
        return worker, await asyncio.gather(*runs)

    worker, verdicts = asyncio.run(main())
    assert [verdict.error for verdict in verdicts] == [ErrorKind.NOT_RUN] * 3
    assert not alive(worker)


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_end_of_the_pool_process_leaves_nothing(end: signal.Signals, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        f"""
from arcdsl.executor import PoolExecutor
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid
task = Task("t", (Pair(Grid([[1]]), Grid([[1]])),), (Pair(Grid([[1]]), None),))
with PoolExecutor(1, cpu_seconds=100) as pool:
    [where] = pool.run_many([({WHERE!r}, task)])
    print(*("".join(map(str, row)) for row in where.test[0].rows), flush=True)
    pool.run_many([("import time\\ntime.sleep(1000)", task)] * 3)
"""
    )
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        worker, _ = map(int, process.stdout.readline().split())
        assert alive(worker)
        children = Path(f"/proc/{worker}/task/{worker}/children")
        wait_until(lambda: not children.exists() or children.read_text(), 3)
        family = [worker, *(map(int, children.read_text().split()) if children.exists() else ())]
        process.send_signal(end)
        _, errors = process.communicate(timeout=10)
    assert ("KeyboardInterrupt" in errors) == (end == signal.SIGINT)
    assert process.returncode == -end
    assert wait_until(lambda: not any(map(alive, family)))


def fake_worker(path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Replace the interpreter that workers are started with by a shell script."""
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(path))


HELLO = r"printf '\0\0\0\4fake'; head -c 5 > /dev/null;"


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (f"{HELLO} exit", "crash"),
        (rf"{HELLO} printf '\377\377\377\377'", "crash"),
        (rf"{HELLO} printf '\0\0\0\2ab'", "crash"),
        (rf"{HELLO} printf '\0\0\0\16\0\0\0\0\0\0\0\0\0\0\0\0\0\0'", "exited"),
        (f"{HELLO} sleep 100", "timeout_wall"),
    ],
)
def test_worker_that_misbehaves_becomes_a_verdict(
    script: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("arcdsl.executor.link._GRACE_SECONDS", 0.2)
    fake_worker(tmp_path / "worker", monkeypatch, script)
    with PoolExecutor(1, wall_seconds=0.1) as pool:
        [verdict] = pool.run_many([(CANARY, TASK)])
    assert (verdict.error, verdict.isolation) == (kind, "fake")


@pytest.mark.parametrize("script", ["exit 3", "sleep 60"])
def test_worker_that_does_not_start_is_an_error(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("arcdsl.executor.link._START_SECONDS", 0.2)
    fake_worker(tmp_path / "worker", monkeypatch, script)
    with PoolExecutor(1) as pool, pytest.raises(ExecutorError, match="expected a worker to start"):
        pool.run_many([(CANARY, TASK)])


def test_pool_closes_pipes_that_others_hold_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_worker(tmp_path / "worker", monkeypatch, "setsid sleep 3 2>/dev/null & exit 3")
    monkeypatch.setattr("arcdsl.executor.link._START_SECONDS", 0.2)
    with PoolExecutor(1) as pool, pytest.raises(ExecutorError):
        pool.run_many([(CANARY, TASK)])
    del pool
    unclosed: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", unclosed.append)
    gc.collect()
    assert unclosed == []


def test_worker_whose_pool_is_gone_ends_in_silence() -> None:
    limits = ("1.0", "1.0", str(2**29))
    with subprocess.Popen(
        [sys.executable, "-m", "arcdsl.executor.worker", *limits],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as worker:
        assert worker.stdout is not None
        worker.stdout.close()
        assert worker.wait(timeout=30) == 0
        assert worker.stderr is not None
        assert worker.stderr.read() == b""


def test_pool_has_to_be_open_and_positive() -> None:
    pool = PoolExecutor(1)
    with pytest.raises(ValidityError, match="expected an open pool"):
        pool.run_many([(CANARY, TASK)])
    with pytest.raises(ValidityError, match="expected an open pool"):
        asyncio.run(pool.run(CANARY, TASK))
    for options in ({"workers": 0}, {"cpu_seconds": 0}, {"wall_seconds": -1}, {"memory_mb": 0}):
        with pytest.raises(ValidityError, match="expected positive numbers"):
            PoolExecutor(**options)


def test_judge_compares_each_grid_and_hides_unknown_answers() -> None:
    verdict = Verdict((Grid([[2, 1]]), None), (Grid([[7, 6]]),), ErrorKind.EXCEPTION, "", 0, "")
    assert judge(TASK, verdict) == Judgement((True, False), (True,))
    wrong = Verdict((Grid([[2, 1]]), Grid([[0]])), (None,), None, "", 0, "")
    assert judge(TASK, wrong) == Judgement((True, False), (False,))
    unknown = Task("unknown", TASK.train, (*TASK.test, Pair(Grid([[1]]), None)))
    both = Verdict(verdict.train, (Grid([[7, 6]]), Grid([[1]])), None, "", 0, "")
    assert judge(unknown, both) == Judgement((True, False), None)
    with pytest.raises(
        ValidityError, match="judge: expected 2 train and 2 test grids, got 2 and 1"
    ):
        judge(unknown, verdict)


GRIDS = st.lists(
    st.integers(1, 6)
    .flatmap(
        lambda w: st.lists(
            st.lists(st.integers(0, 9), min_size=w, max_size=w), min_size=1, max_size=6
        )
    )
    .map(Grid),
    max_size=4,
)


@given(GRIDS, st.binary(max_size=40))
def test_request_round_trips(grids: list[Grid], source: bytes) -> None:
    assert decode_request(encode_request(source, grids)) == (source, grids)


@given(GRIDS, st.data())
def test_records_round_trip_and_lose_only_a_cut_end(grids: list[Grid], data: st.DataObject) -> None:
    packed = [encode_record(grid) for grid in grids]
    packed.append(encode_record(error=ErrorKind.EXCEPTION, message="x"))
    cut = data.draw(st.integers(0, len(b"".join(packed))))
    records = decode_records(b"".join(packed)[:cut], len(packed))
    whole = sum(sum(map(len, packed[: n + 1])) <= cut for n in range(len(packed)))
    assert [r.grid for r in records] == [*grids, None][:whole]
    assert [r.error for r in records] == [*[None] * len(grids), ErrorKind.EXCEPTION][:whole]


@given(st.binary(max_size=60), st.integers(0, 3))
def test_any_bytes_are_records_or_a_data_error(data: bytes, count: int) -> None:
    try:
        records = decode_records(data, count)
    except DataError:
        return
    assert len(records) <= count
    assert all((record.grid is None) != (record.error is None) for record in records)


@pytest.mark.parametrize(
    "data",
    [
        bytes([0, 0, 1, 0, 1, 0, 0, 10]),
        bytes([0, 0, 1, 0, 1, 0, 0, 255]),
        bytes([0, 0, 0, 0, 0, 0, 0]),
        bytes([7, 0, 0, 0, 0, 0, 0]),
        bytes([0, 255, 255, 255, 255, 0, 0]),
        bytes([3, 0, 0, 0, 0, 255, 255]),
    ],
)
def test_records_out_of_range_are_refused(data: bytes) -> None:
    with pytest.raises(DataError, match="decode_records: expected"):
        decode_records(data, 1)
