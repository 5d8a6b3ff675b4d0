"""A corpus is the same bytes however it is built, and nothing that was written is lost."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from arcdsl_samples.corpus import building, card, choosing, rows, verifying
from arcdsl_samples.corpus.blocks import Block, build_block
from arcdsl_samples.corpus.building import BUILD, Request, build
from arcdsl_samples.corpus.shards import shards
from arcdsl_samples.corpus.store import Store
from corpora import built_here, digests

from arcdsl.errors import DataError, ValidityError

ROWS = 150


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpora") / "corpus"
    built = built_here(folder, Request(ROWS))
    assert (built.rows, built.resumed) == (ROWS, 0)
    return folder


def test_corpus_holds_what_was_asked_for(corpus: Path) -> None:
    counted = card.figures(corpus)
    assert sum(counted["split"].values()) == ROWS
    assert {*counted["source"]} <= {"verbs", "programs", "recombinations"}
    found = [row for path in shards(corpus) for row in card.rows_of(path)]
    assert len({row["id"] for row in found}) == ROWS
    generated = [row for row in found if row["source"] != "programs"]
    assert len({row["program_sha256"] for row in generated}) == len(generated)
    prints = [row["fingerprint"] for row in generated if row["fingerprint"]]
    assert len({*prints}) == len(prints)
    assert [wrong for _, wrong in verifying.verified(corpus, 1)] == [None] * ROWS
    assert list(verifying.leaks(corpus)) == []
    assert not (corpus / BUILD).exists()


def test_every_row_says_where_it_is_from(corpus: Path) -> None:
    for path in shards(corpus):
        for row in card.rows_of(path):
            assert row["arcdsl_version"]
            assert row["seed"].startswith(f"0-{row['source']}-")
            assert row["source_revision"]
            assert 3 <= len(row["pairs"]) <= 6
            assert row["program"] in row["completion"]
            assert rows.prompt_of(rows.task_of(row)).sha256 == row["prompt_sha256"]
            # The answer of the test pair is not asked for by telling it.
            assert row["prompt"].count("output:\n") == len(row["pairs"]) - 1


def test_number_of_workers_changes_no_byte(corpus: Path, tmp_path: Path) -> None:
    built_here(tmp_path / "two", Request(ROWS), workers=2)
    assert digests(tmp_path / "two") == digests(corpus)


def test_another_seed_makes_another_corpus(corpus: Path, tmp_path: Path) -> None:
    built_here(tmp_path / "other", Request(40, seed=1))
    before = {row["id"] for path in shards(corpus) for row in card.rows_of(path)}
    after = {row["id"] for path in shards(tmp_path / "other") for row in card.rows_of(path)}
    assert not before & after


def test_killed_build_goes_on_to_the_same_bytes(corpus: Path, tmp_path: Path) -> None:
    folder = tmp_path / "killed"
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[3])\n"
        "from corpora import Request, built_here\n"
        "built_here(Path(sys.argv[1]), Request(int(sys.argv[2])), 1)\n"
    )
    script = tmp_path / "build.py"
    script.write_text(f"if __name__ == '__main__':\n    {code.replace(chr(10), chr(10) + '    ')}")
    command = [
        sys.executable,
        str(script),
        str(folder),
        str(ROWS),
        str(Path(__file__).parent.parent),
    ]
    process = subprocess.Popen(command, start_new_session=True)
    store = folder / BUILD / "blocks.sqlite"
    try:
        until = time.monotonic() + 60
        while _blocks(store) < 1:
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.05)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert not (folder / "data").exists()
    built = built_here(folder, Request(ROWS))
    assert built.resumed >= 1
    assert 0 < built.kept <= built.rows
    assert built.pace == (built.rows - built.kept) / built.seconds
    assert digests(folder) == digests(corpus)


def _blocks(path: Path) -> int:
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM blocks").fetchone()[0])
    except sqlite3.Error:
        return 0


def test_build_goes_on_only_as_it_was_begun(tmp_path: Path) -> None:
    def stopped(_: Iterator[Any]) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(tmp_path / "one", Request(50), stopped, lambda _: None)
    with pytest.raises(ValidityError, match=r"expected rows 50 as the build in .* got 60"):
        build(tmp_path / "one", Request(60), stopped, lambda _: None)


def test_folder_with_a_corpus_is_left_alone(corpus: Path) -> None:
    before = digests(corpus)
    with pytest.raises(ValidityError, match="expected a folder without a corpus"):
        built_here(corpus, Request(ROWS))
    assert digests(corpus) == before


def test_full_disk_is_told_and_what_was_made_is_kept(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "full"

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr("arcdsl_samples.corpus.shards.Shards.finish", full)
        with pytest.raises(OSError, match="No space left"):
            built_here(folder, Request(ROWS))
    assert not (folder / "data").exists()
    built = built_here(folder, Request(ROWS))
    assert built.resumed == built.blocks
    assert built.kept == built.rows
    assert built.pace == 0
    assert digests(folder) == digests(corpus)


def test_store_on_a_full_disk_is_told(tmp_path: Path) -> None:
    with Store(tmp_path / "blocks.sqlite", {"seed": 1}) as store:
        store.put("verbs", 0, Block([{"id": "1"}], {}))
        store._connection.execute("PRAGMA max_page_count = 4")
        big = Block([{"id": os.urandom(60_000).hex()}], {})
        with pytest.raises(OSError, match=r"to take a block: database or disk is full"):
            store.put("verbs", 1, big)
    with Store(tmp_path / "blocks.sqlite", {"seed": 1}) as store:
        assert store.get("verbs", 0) == Block([{"id": "1"}], {})
        assert store.get("verbs", 1) is None


def test_file_that_is_no_store_is_told(tmp_path: Path) -> None:
    (tmp_path / "blocks.sqlite").write_text("This is no database, whatever its name says." * 20)
    with pytest.raises(DataError, match="expected a build in"):
        Store(tmp_path / "blocks.sqlite", {})


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "another output": (
        lambda row: row["pairs"][-1].update(output=[[1]]),
        "gives another output for pair",
    ),
    "a program that fails": (
        lambda row: row.update(program=row["program"].replace("return", "return hole(grid) or")),
        "gives no grid for pair 1: NameError",
    ),
    "another completion": (
        lambda row: row.update(completion="```python\n```"),
        "has a completion that is not its program",
    ),
    "another hash": (
        lambda row: row.update(program_sha256="00"),
        "has the hash of another program",
    ),
    "another prompt": (
        lambda row: row.update(prompt=row["prompt"].replace("Train pair 1", "Train pair 9")),
        "has the prompt of another task",
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_row_that_does_not_hold_is_named(corpus: Path, tmp_path: Path, change: str) -> None:
    from pyarrow import parquet

    folder = tmp_path / "changed"
    shutil.copytree(corpus, folder)
    path = shards(folder)[0]
    found = list(card.rows_of(path))[:6]
    CHANGES[change][0](found[3])
    parquet.write_table(rows.table(found), path)
    told = list(verifying.verified(folder, 1))[:6]
    assert [wrong is None for _, wrong in told] == [True] * 3 + [False] + [True] * 2
    assert CHANGES[change][1] in str(told[3][1])
    assert f"{path.name} row 3 ({found[3]['id']})" == told[3][0]


def test_row_that_is_there_twice_is_named(corpus: Path, tmp_path: Path) -> None:
    from pyarrow import parquet

    folder = tmp_path / "twice"
    shutil.copytree(corpus, folder)
    path = shards(folder)[0]
    found = list(card.rows_of(path))[:2]
    parquet.write_table(rows.table([*found, found[0]]), path)
    told = [wrong for _, wrong in verifying.verified(folder, 1)][:3]
    assert told == [None, None, "the same row twice"]


def test_corrupt_shard_is_told(corpus: Path, tmp_path: Path) -> None:
    folder = tmp_path / "corrupt"
    shutil.copytree(corpus, folder)
    path = shards(folder)[0]
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(DataError, match=f"expected rows in .*{path.name}"):
        list(verifying.verified(folder, 1))
    with pytest.raises(DataError, match=r"expected a corpus in .*, got no data"):
        list(verifying.verified(tmp_path, 1))


def test_leak_is_found(corpus: Path, tmp_path: Path) -> None:
    from pyarrow import parquet

    from arcdsl import recolor, rotate
    from arcdsl.tasks import load

    pair = load("arc-agi-2/evaluation").tasks[3].train[0]
    assert pair.output is not None
    turned = [rotate(recolor(grid, lambda c: 9 - c)) for grid in (pair.input, pair.output)]
    folder = tmp_path / "leaking"
    shutil.copytree(corpus, folder)
    path = shards(folder)[0]
    found = list(card.rows_of(path))[:3]
    found[1]["pairs"][0] = {"input": turned[0].to_list(), "output": turned[1].to_list()}
    parquet.write_table(rows.table(found), path)
    assert [place for place, _ in verifying.leaks(folder)] == [
        f"{path.name} row 1 ({found[1]['id']})"
    ]
    assert choosing.leaked(found[1]["pairs"])


def test_all_rows_of_a_group_are_in_one_split() -> None:
    request = Request(10, validation=0.5)
    splits = {str(n): building.split_of({"task_id": str(n)}, request) for n in range(200)}
    assert splits == {n: building.split_of({"task_id": n}, request) for n in splits}
    assert 60 < sum(split == "validation" for split in splits.values()) < 140
    none = Request(10, validation=0)
    assert {building.split_of({"task_id": n}, none) for n in splits} == {"train"}


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"rows": 0}, "expected 1 row or more, got 0"),
        ({"rows": 1, "validation": 1.0}, "expected a share for validation from 0 to 1"),
        ({"rows": 1, "sources": {"programms": 1}}, "did you mean programs"),
    ],
)
def test_request_that_cannot_be_is_told(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidityError, match=told):
        Request(**wrong)


# Hypothesis listens to the garbage collector, and a limit of time may be up just then.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_block_counts_what_it_rejects() -> None:
    block = build_block("recombinations", 0, 0)
    assert block.rows
    assert sum(block.rejected.values()) + len(block.rows) == 32
    assert list(block.rejected) == sorted(block.rejected)
    assert build_block("recombinations", 0, 0) == block


def test_card_tells_the_corpus(corpus: Path) -> None:
    text = (corpus / "README.md").read_text("utf-8")
    counted = card.figures(corpus)
    for name, count in counted["name"].items():
        assert f"| `{name}` | {count} |" in text
    for field in rows.schema():
        assert f"| `{field.name}` |" in text
    assert card.read_build(corpus)["settings"]["rows"] == ROWS
    with pytest.raises(DataError, match="expected the notes of a build"):
        card.read_build(corpus.parent)
