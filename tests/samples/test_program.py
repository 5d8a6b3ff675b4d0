from __future__ import annotations

import re
from pathlib import Path

import pytest
from arcdsl_samples.program import lexical_tokens, parse, read
from arcdsl_samples.rules import complaints

from arcdsl.errors import DataError

TEXT = '''"""Turn the picture over.

Concepts: rotation, reflection
"""

from arcdsl import *


def half(grid: Grid) -> Grid:
    """Turn once."""
    return rotate(grid)


def transform(grid: Grid) -> Grid:
    return half(half(grid))  # twice
'''


def test_parse_takes_a_file_apart() -> None:
    program = parse("0a", TEXT)
    assert program.rule == "Turn the picture over."
    assert program.concepts == ("rotation", "reflection")
    assert program.uses == {"rotate": 1}
    assert program.tokens == 4 + 10 + 5 + 10 + 8
    assert program.lines == 3
    assert complaints(program) == []


def test_lexical_tokens_leave_out_layout_comments_and_docstrings() -> None:
    code = 'def f(a):\n    """One\n    two."""\n\n    # three\n    return "four"\n'
    assert lexical_tokens(code) == 8


def without(part: str, instead: str) -> str:
    assert part in TEXT
    return TEXT.replace(part, instead)


BODY = "return half(half(grid))  # twice"
GRID_OF_16 = f"Grid({[[1, 2, 3, 4]] * 4})"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (without("over.", "over"), "the rule is no sentence"),
        (without("over.", "over. And. Again. Then."), "longer than three sentences"),
        (without("rotation,", "rotatoin,"), "'rotatoin' is no concept.*rotation"),
        (without("rotation, ", "rotation, lines, paths, tiling, "), "5 concepts"),
        (without("from arcdsl import *", "import arcdsl"), "does not start with"),
        (without(BODY, "import os\n    return grid"), "an import in line"),
        (without("-> Grid:\n    return half", ":\n    return half"), "no line 'def transform"),
        (without("\n\ndef half", "\nX = 1\n\ndef half"), "is no function"),
        (without(BODY, f"return {GRID_OF_16}"), "16 constants spelled out"),
        (without(BODY, "return str(123456)"), "the constant 123456"),
        (without(BODY, "return '000111222'"), "the constant '000111222'"),
        (without(BODY, "return open(grid)"), "the name open"),
        (without(BODY, "return grid.__class__"), "the private attribute __class__"),
        (without(BODY, "return hash(grid)"), "the name hash"),
        (without(BODY, "return np.array(grid)"), "the name np"),
        (without("# twice", "# " + "x" * 99), "more than 100 characters"),
    ],
)
def test_rules_name_what_is_broken(text: str, complaint: str) -> None:
    [found] = complaints(parse("0a", text))
    assert re.search(complaint, found)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def", "0a: expected a program, got invalid syntax"),
        ('"""Only a rule."""', "0a: expected a docstring.*Concepts.*Only a rule"),
        ("x = 1", "0a: expected a docstring"),
    ],
)
def test_parse_says_what_is_no_program(text: str, message: str) -> None:
    with pytest.raises(DataError, match=message):
        parse("0a", text)


def test_read_wants_programs(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="got none"):
        read(tmp_path)
