"""``arcdsl corpus`` and its options, as users type them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from arcdsl_samples import program
from arcdsl_samples.corpus import card
from arcdsl_samples.corpus.shards import shards
from arcdsl_samples.corpus.viewing import drawn

from arcdsl.cli import main
from arcdsl.errors import DataError

EXAMPLE = Path(__file__).parent.parent.parent / "training_samples" / "example"


def run(*words: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["corpus", *map(str, words)])
    return int(str(ended.value.code))


@pytest.fixture
def example(tmp_path: Path) -> Path:
    import shutil

    return Path(shutil.copytree(EXAMPLE, tmp_path / "example"))


def test_example_is_small_and_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert sum(path.stat().st_size for path in EXAMPLE.rglob("*")) <= 2 * 2**20
    assert run("verify", EXAMPLE) == 0
    assert "1000 of 1000 rows verified" in capsys.readouterr().out
    assert run("leaks", EXAMPLE) == 0
    assert "0 rows of evaluation tasks" in capsys.readouterr().out


def test_build_verifies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = (
        "--rows",
        40,
        "--seed",
        7,
        "--workers",
        1,
        "--source",
        "verbs:2",
        "--source",
        "programs",
    )
    assert run("build", tmp_path / "one", *words) == 0
    assert "40 rows in" in capsys.readouterr().out
    assert run("verify", tmp_path / "one", "--workers", 1) == 0
    notes = card.read_build(tmp_path / "one")
    assert notes["settings"]["sources"] == {"verbs": 2, "programs": 1}


def test_verify_names_the_first_bad_row(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from arcdsl_samples.corpus.rows import table
    from pyarrow import parquet

    path = shards(example)[0]
    found = list(card.rows_of(path))
    found[2]["pairs"][0]["output"] = [[9]]
    found[5]["program"] = "nothing"
    parquet.write_table(table(found), path)
    assert run("verify", example) == 1
    told = capsys.readouterr()
    assert f"{path.name} row 2 ({found[2]['id']}) does not hold" in told.err
    assert "2 rows verified before it" in told.out


def test_stats_prints_tables_and_draws_plots(
    example: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("matplotlib", reason="needs the extra corpus")
    assert run("stats", example, "--plots", tmp_path / "plots") == 0
    out = capsys.readouterr().out
    for word in ("level", "source", "name", "overload", "rejected", "not used by any row"):
        assert word in out
    names = {path.name for path in (tmp_path / "plots").iterdir()}
    assert names == {
        "levels.png", "names.png", "lengths.png", "grid-sizes.png", "rejections.png",
    }  # fmt: skip
    assert all(path.read_bytes()[:4] == b"\x89PNG" for path in (tmp_path / "plots").iterdir())


def test_stats_finds_near_duplicates(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("datasketch", reason="needs the extra corpus")
    from arcdsl_samples.corpus.rows import table
    from pyarrow import parquet

    path = shards(example)[0]
    found = sorted(card.rows_of(path), key=lambda row: -len(row["program"]))[:3]
    twin = dict(found[0], id="0" * 16, program_sha256="0" * 64)
    twin["program"] += "# a twin\npass\n"
    parquet.write_table(table([*found, twin]), path)
    assert run("stats", example, "--near") == 0
    assert f"{found[0]['id']} and {'0' * 16}: " in " ".join(capsys.readouterr().out.split())


def test_view_writes_pictures_of_rows(example: Path, tmp_path: Path) -> None:
    assert run("view", example, "--html", tmp_path / "a.html", "--rows", 5) == 0
    assert run("view", example, "--html", tmp_path / "b.html", "--rows", 5) == 0
    assert run("view", example, "--html", tmp_path / "c.html", "--rows", 5, "--seed", 1) == 0
    first, again, other = ((tmp_path / f"{name}.html").read_text() for name in "abc")
    assert first == again != other
    assert first.count("<article") == 5
    pairs = sum(len(row["pairs"]) for row in drawn(example, 5, 0))
    assert first.count("<figure") == 5
    assert pairs >= 15


def test_view_opens_the_browser(
    example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert run("view", example, "--rows", 2) == 0
    assert opened[0].startswith("file:///")
    assert Path(opened[0].removeprefix("file://")).read_text().count("<article") == 2
    assert "written: " in capsys.readouterr().out


@pytest.mark.parametrize("form", ["messages", "transduction", "grpo", "refine"])
def test_export_writes_a_configuration(
    example: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from pyarrow import parquet

    assert run("export", example, form) == 0
    assert f"{form}: " in capsys.readouterr().out
    written = [row for path in sorted((example / form).iterdir())
               for row in parquet.read_table(path).to_pylist()]  # fmt: skip
    originals = {row["id"]: row for path in shards(example) for row in card.rows_of(path)}
    assert {row["id"] for row in written} <= originals.keys()
    assert f"config_name: {form}" in (example / "README.md").read_text()
    for row in written[::50]:
        check_form(form, row, originals[row["id"]])
    if form == "refine":
        assert len(written) > 300
        assert {row["error"] for row in written} >= {"wrong", "exception"}
    else:
        assert len(written) == len(originals)
    before = [path.read_bytes() for path in sorted((example / form).iterdir())]
    assert run("export", example, form) == 0
    assert [path.read_bytes() for path in sorted((example / form).iterdir())] == before


def check_form(form: str, row: dict[str, object], original: dict[str, object]) -> None:
    match form:
        case "messages":
            messages = row["messages"]
            assert isinstance(messages, list)
            assert [one["role"] for one in messages] == ["system", "user", "assistant"]
            assert messages[-1]["content"] == original["completion"]
        case "transduction":
            pairs = original["pairs"]
            assert isinstance(pairs, list)
            answer = "\n".join("".join(map(str, line)) for line in pairs[-1]["output"])
            assert row["completion"] == answer
            assert str(row["prompt"]).endswith("Output:\n")
            assert str(row["prompt"]).count("Output:") == len(pairs)
        case "grpo":
            task = json.loads(str(row["task"]))
            pairs = original["pairs"]
            assert isinstance(pairs, list)
            assert task["train"] + task["test"] == pairs
        case "refine":
            prompt, completion = row["prompt"], row["completion"]
            assert isinstance(prompt, list)
            assert isinstance(completion, list)
            assert [one["role"] for one in prompt] == ["system", "user", "assistant", "user"]
            assert str(original["program"]) not in prompt[2]["content"]
            assert completion[0]["content"] == original["completion"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("build", "there", "--rows", "0"), "expected 1 row or more, got 0"),
        (("build", "there", "--source", "verb"), "got verb; did you mean verbs"),
        (("build", "there", "--source", "runs=nowhere"), "expected a run in nowhere"),
        (("build", "there", "--workers", "0"), "expected 1 worker or more, got 0"),
        (("build", "there", "--validation", "2"), "expected a share for validation"),
        (("verify", "nowhere"), "expected a corpus in nowhere, got no data"),
        (("leaks", "nowhere"), "expected a corpus in nowhere, got no data"),
        (("stats", "nowhere"), "expected a corpus in nowhere, got no data"),
        (("view", "nowhere"), "expected a corpus in nowhere, got no data"),
        (("view", str(EXAMPLE), "--rows", "0"), "expected 1 row or more, got 0"),
        (("export", str(EXAMPLE), "message"), "got message; did you mean messages"),
        (("export", "nowhere", "grpo"), "expected the notes of a build in"),
        (("bild",), "bild"),
    ],
)
def test_bad_input_is_one_sentence(
    words: tuple[str, ...],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*words) == 2
    error = capsys.readouterr().err
    assert told in error
    assert len(error.splitlines()) == 1
    assert not (tmp_path / "there" / "data").exists()


def test_program_that_does_not_parse_is_told(tmp_path: Path) -> None:
    (tmp_path / "00d62c1b.py").write_text('"""A rule.\n\nConcepts: lines."""\n\ndef (')
    with pytest.raises(DataError, match="00d62c1b: expected a program, got invalid syntax"):
        program.read(tmp_path)
