"""Every example of the README and the documentation does what it says.

In a page, a ``python`` block is run, as a doctest where it starts with ``>>>``; a block with
``title="file"`` is written to that file; a ``console`` block is run line by line, where ``...``
stands for output that may differ. ``sh`` blocks are set-up: the continuous integration runs them.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

import arcdsl
from arcdsl.samples import schema
from arcdsl.tasks import load

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
ENVIRONMENT = os.environ | {
    "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    # Output must not depend on the terminal of whoever runs the tests.
    "COLUMNS": "100",
    "NO_COLOR": "1",
    "TERM": "dumb",
    # What a page installs goes into a folder of its own, and needs no network.
    "PIP_TARGET": "installed",
    "PIP_NO_DEPS": "1",
    "PIP_NO_INDEX": "1",
    "PIP_NO_BUILD_ISOLATION": "0",  # pip reads this one backwards
}


def run_console(example: Example) -> str | None:
    """Run each `$ command` of a block, and compare its output with what follows it.

    Progress and complaints, on standard error, differ from machine to machine and are left out.
    """
    for part in re.split(r"^\$ ", str(example.parsed), flags=re.MULTILINE)[1:]:
        command, _, wanted = part.partition("\n")
        done = subprocess.run(
            command,
            shell=True,
            env=ENVIRONMENT | {"PYTHONPATH": str(Path.cwd() / "installed")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            return f"`{command}` exited with {done.returncode}:\n{done.stdout}{done.stderr}"
        if wanted.strip() and not doctest.OutputChecker().check_output(wanted, done.stdout, FLAGS):
            return f"`{command}` was expected to print:\n{wanted}\nit printed:\n{done.stdout}"
    return None


def write_file(example: Example) -> None:
    """Write a block with a title to the file of that name, in the current folder."""
    path = Path(example.region.lexemes["title"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(example.parsed, encoding="utf-8")


def parse_files(document: Document) -> Iterable[Region]:
    for region in RawFencedCodeBlockLexer(re.compile(r'\w+ title="(?P<title>[^"]+)"\n'))(document):
        region.parsed, region.evaluator = region.lexemes["source"], write_file
        yield region


SYBIL = Sybil(
    [
        parse_files,
        CodeBlockParser("console", run_console),
        PythonCodeBlockParser(doctest_optionflags=FLAGS),
    ]
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_page_does_what_it_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for example in SYBIL.parse(page):
        example.evaluate()


def test_solver_page_shows_the_plugin() -> None:
    folder = ROOT / "tests" / "solver_plugin"
    examples = SYBIL.parse(ROOT / "docs" / "write-a-solver.md")
    shown = {
        Path(example.region.lexemes["title"]).name: str(example.parsed)
        for example in examples
        if "title" in example.region.lexemes
    }
    kept = {file.name: file.read_text() for file in folder.iterdir() if file.is_file()}
    assert shown == kept


def test_formats_page_lists_every_column() -> None:
    table = (ROOT / "docs" / "formats.md").read_text().partition("## Samples")[2]
    assert re.findall(r"(?m)^\| `(\w+)` \|", table) == schema().names


def test_readme_lists_every_name() -> None:
    table = (ROOT / "README.md").read_text().partition("## The names")[2].partition("\n## ")[0]
    rows = re.findall(r"(?m)^\| .*", table)
    listed = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(listed) == sorted(arcdsl.__all__)


def test_readme_picture_is_the_task() -> None:
    picture = (ROOT / "docs" / "images" / "00d62c1b.svg").read_text()
    assert picture == load("arc-agi-1/training")["00d62c1b"].svg()


def test_readme_sets_up_in_two_commands() -> None:
    first_screen = (ROOT / "README.md").read_text().partition("\n## ")[0]
    commands = re.findall(r"(?ms)^```sh\n(.*?)^```", first_screen)
    assert [block.count("\n") for block in commands] == [1, 1]


def test_links_lead_somewhere() -> None:
    broken = [
        f"{page.name}: {link}"
        for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
        for link in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())
        if not (ROOT / link).exists()
    ]
    assert broken == []
