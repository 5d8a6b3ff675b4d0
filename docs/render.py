"""Write every file that is generated and committed: `python docs/render.py`."""

from __future__ import annotations

import ast
import itertools
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pages

import arcdsl
from arcdsl import catalogue
from arcdsl.grammar import FORMATS, grammar
from arcdsl.reference import LEVELS, choose, covering, describe

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = "docs/catalogue.schema.json"


def laws() -> str:
    """Collect the laws of each name from the names of the property tests.

    Those are tests for which Hypothesis draws inputs, or that take every small piece;
    refusals are no laws. ``test_fliplr_flipud_and_transpose_are_involutions`` is a law of
    the three verbs with which it starts.
    """
    names = {name.lower(): name for name in arcdsl.__all__ if not name.isupper()}
    found: dict[str, list[dict[str, str]]] = {name: [] for name in names.values()}
    for folder in ("types", "primitives"):
        for path in sorted((ROOT / "tests" / folder).glob("test_*.py")):
            for test in ast.parse(path.read_text("utf-8")).body:
                if isinstance(test, ast.FunctionDef) and _is_law(test):
                    words = test.name.split("_")[1:]
                    subjects = itertools.takewhile(
                        lambda w: w in names or w in ("and", "or"), words
                    )
                    law = {
                        "text": _AGREES.sub(_agreeing, " ".join(words)),
                        "test": f"{path.relative_to(ROOT).as_posix()}::{test.name}",
                    }
                    for subject in {*subjects} & names.keys():
                        found[names[subject]].append(law)
    return json.dumps({name: told for name, told in found.items() if told}, indent=1) + "\n"


_AGREES = re.compile(r"\b(is|are) the model\b")
_NO_LAW = re.compile(r"_(refuse[sd]?|rejects?|limit|known)(_|$)")


def _agreeing(found: re.Match[str]) -> str:
    return f"agree{'s' * (found[1] == 'is')} with a naive model"


def _is_law(test: ast.FunctionDef) -> bool:
    drawn = any(ast.unparse(one).startswith("given(") for one in test.decorator_list)
    every = re.search(r"_(all|every|everything)(_\w+)?_small", test.name)
    return (
        test.name.startswith("test_") and not _NO_LAW.search(test.name) and (drawn or bool(every))
    )


def _schema() -> str:
    return json.dumps(catalogue.schema(), indent=2) + "\n"


def _prompt(level: str) -> str:
    """Print what `arcdsl prompt --level` prints."""
    programs = covering(choose(), 3) if level == "tutorial" else ()
    return describe(level, (), programs).text + "\n"


RENDERINGS: dict[str, Callable[[], str]] = {
    "arcdsl/catalogue/laws.json": laws,
    SCHEMA: _schema,
    **{f"docs/prompts/{level}.txt": partial(_prompt, level) for level in LEVELS},
    **{f"docs/grammar/arcdsl.{syntax}": partial(grammar, syntax) for syntax in FORMATS},
    **{f"docs/reference/{name}.md": partial(pages.family, name) for name in catalogue.FAMILIES},
}
"""What writes each generated file, in the order in which they depend on each other."""


def render() -> Iterator[Path]:
    """Write the files that differ from what they should be, and name them."""
    for name, make in RENDERINGS.items():
        path, text = ROOT / name, make()
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            yield path


if __name__ == "__main__":
    for written in render():
        print("written:", written)
