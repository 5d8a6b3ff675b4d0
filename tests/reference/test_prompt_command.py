from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from arcdsl.cli import main
from arcdsl.reference import Prompt, choose, covering, describe, estimate, similar
from arcdsl.tasks import load

Arcdsl = Callable[..., tuple[int | str | None, str, str]]
TASK = "00d62c1b"
RIGHT = """
from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, holes(cells(grid, 3)), 4)
"""
WRONG = RIGHT.replace("4)", "5)")


@pytest.fixture
def arcdsl(capsys: pytest.CaptureFixture[str]) -> Arcdsl:
    def run(*words: object) -> tuple[int | str | None, str, str]:
        with pytest.raises(SystemExit) as left:
            main(["prompt", *map(str, words)])
        printed = capsys.readouterr()
        return left.value.code, printed.out, printed.err

    return run


def test_without_options_it_tells_the_language(arcdsl: Arcdsl) -> None:
    code, out, _ = arcdsl()
    assert code == 0
    assert out == describe("signatures").text + "\n"
    assert len(out) / 4 <= 1300


def test_it_tells_what_is_chosen(arcdsl: Arcdsl) -> None:
    chosen = choose(["grids"], ["Object"], ["rect", "ALL"])
    words = ["--family", "grids", "--type", "Object", "--name", "rect", "--name", "ALL"]
    assert arcdsl(*words, "--level", "documented")[1] == describe("documented", chosen).text + "\n"


def test_tutorial_shows_as_many_programs_as_asked(arcdsl: Arcdsl) -> None:
    out = arcdsl("--level", "tutorial")[1]
    assert out == describe("tutorial", (), covering(choose(), 3)).text + "\n"
    assert arcdsl("--level", "tutorial", "--programs", 7)[1].count("```python") == 7
    assert arcdsl("--level", "tutorial", "--programs", 0)[1].count("```python") == 0


def test_tutorial_of_a_task_shows_programs_of_similar_tasks(arcdsl: Arcdsl) -> None:
    task = load("arc-agi-1/training")[TASK]
    out = arcdsl(TASK, "--level", "tutorial", "--programs", 2)[1]
    assert all(program.rule in out for program in similar(task, 2))
    out = arcdsl(TASK, "--level", "tutorial", "--by", "family", "--family", "parts")[1]
    assert all(p.rule in out for p in covering(choose(["parts"]), 3, task))


def test_it_shows_the_task(arcdsl: Arcdsl) -> None:
    asked = arcdsl(TASK, "--encoder", "words", "--shapes", "--coordinates")[1]
    assert "Train pair 1, input:\n6 x 6\n   0 1 2 3 4 5\n0: black black" in asked
    assert "Test input 1:\n20 x 20\n" in asked


def test_it_shows_a_task_of_a_file_the_same_with_and_without_answers(
    arcdsl: Arcdsl, tmp_path: Path
) -> None:
    task = load("arc-agi-1/training")[TASK]
    known, hidden = tmp_path / "known", tmp_path / "hidden"
    for folder, one in ((known, task), (hidden, task.without_answers())):
        folder.mkdir()
        (folder / f"{TASK}.json").write_text(json.dumps(one.to_json()))
    (tmp_path / "p.py").write_text(WRONG)
    words = [TASK, "--level", "tutorial", "--refine", tmp_path / "p.py", "--dataset"]
    assert arcdsl(*words, known) == arcdsl(*words, hidden)


def test_chat_and_hash_are_of_the_same_prompt(arcdsl: Arcdsl, tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text(WRONG)
    words = [TASK, "--refine", tmp_path / "p.py"]
    messages = json.loads(arcdsl(*words, "--format", "chat")[1])
    prompt = Prompt(tuple((one["role"], one["content"]) for one in messages))
    assert [role for role, _ in prompt.turns] == ["system", "user", "assistant", "user"]
    assert arcdsl(*words, "--sha256")[1] == prompt.sha256 + "\n"
    assert arcdsl(*words)[1] == arcdsl(*words, "--format", "text")[1] == prompt.text + "\n"
    assert "Train pair 1: wrong at 2 of 36 cells: (2, 2) is 5 instead of 4" in prompt.text


def test_two_programs_are_combined(arcdsl: Arcdsl, tmp_path: Path) -> None:
    (tmp_path / "wrong.py").write_text(WRONG)
    (tmp_path / "right.py").write_text(RIGHT)
    words = ["--refine", tmp_path / "wrong.py", "--refine", tmp_path / "right.py"]
    out = arcdsl(TASK, *words)[1]
    assert "Program 1 is not right yet" in out
    assert "Train pair 5: right." in out


def test_budget_holds_for_the_whole_prompt(arcdsl: Arcdsl) -> None:
    whole = estimate(arcdsl(TASK)[1])
    code, out, _ = arcdsl(TASK, "--budget", whole - 300)
    assert code == 0
    assert estimate(out[:-1]) <= whole - 300
    assert "Test input 1" in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("--level sigs", "expected a level (names, signatures, documented, tutorial), got sigs"),
        ("--level tutoral", "did you mean tutorial?"),
        ("--family look --family grid", "got grid; did you mean grids?"),
        ("--type Piece", "expected a type (Point, Mask, Object, Grid), got Piece"),
        ("--name rotat", "expected a name of the language, got rotat; did you mean rotate?"),
        (f"{TASK} --encoder digit", "(digits, spaced, words), got digit; did you mean digits?"),
        ("00d62c1c", "did you mean 00d62c1b"),
        (f"{TASK} --dataset arc-agi-1/trainin", "did you mean arc-agi-1/training"),
        ("--format chat --sha256", "expected --format or --sha256, got both"),
        ("--format jsonl", "expected a format (text, chat), got jsonl"),
        ("--level tutorial --by familiy", "got familiy; did you mean family?"),
        ("--level tutorial --by similarity", "expected a task with --by similarity, got none"),
        ("--by family", "expected --level tutorial with --by, got signatures"),
        ("--programs 3", "expected --level tutorial with --programs, got signatures"),
        ("--level tutorial --programs -1", "expected 0 programs or more, got -1"),
        ("--encoder digits", "expected a task with --encoder, got none"),
        ("--shapes", "expected a task with --shapes, got none"),
        ("--coordinates", "expected a task with --coordinates, got none"),
        ("--refine p.py", "expected a task with --refine, got none"),
        ("--dataset arc-agi-1/training", "expected a task with --dataset, got none"),
        (f"{TASK} --refine absent.py", "No such file"),
        (f"{TASK} --refine latin.py", "expected a program in UTF-8"),
        (f"{TASK} --refine a --refine b --refine c", "two to combine, got 3"),
        ("--budget 20", "expected a budget of at least"),
        ("--level names --budget 5", "expected a budget of at least"),
        ("--budget 0", "expected a budget of 1 token or more, got 0"),
        ("--budget few", "--budget"),
        ("--tokenizer .", "expected --budget with --tokenizer, got none"),
        ("--budget 900 --tokenizer .", "expected a tokenizer (a folder with tokenizer.json"),
        ("--colour", "--colour"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    arcdsl: Arcdsl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "latin.py").write_bytes(b"\xff\xfe")
    code, out, err = arcdsl(*words.split())
    assert (code, out) == (2, "")
    assert told in err
    assert err.startswith("arcdsl: ")
    assert err.count("\n") == 1


def test_a_tokenizer_that_is_not_in_the_cache_is_told_in_a_sentence() -> None:
    words = ["prompt", "--budget", "900", "--tokenizer", "no-such/model"]
    done = subprocess.run(
        [sys.executable, "-c", "from arcdsl.cli import main; main()", *words],
        env=os.environ | {"HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("arcdsl: prompt: expected a tokenizer")
    assert "got no-such/model: " in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_missing_extra_names_its_command(arcdsl: Arcdsl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    code, _, err = arcdsl("--budget", 900, "--tokenizer", "x")
    assert code == 2
    assert "pip install 'arcdsl[tokenizers]'" in err


def test_other_commands_do_not_load_what_this_one_needs() -> None:
    script = (
        "import sys\nfrom arcdsl.cli import main\ntry: main(['score', '--help'])\n"
        "except SystemExit: pass\nprint([m for m in ('jinja2', 'arcdsl.reference', 'tokenizers')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
