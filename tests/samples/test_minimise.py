from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from arcdsl_samples.minimise import minimise, reductions
from arcdsl_samples.program import PROGRAMS, lexical_tokens


def returning(value: object) -> Callable[[Sequence[str]], list[bool]]:
    """Programs hold that define f() with this value."""

    def holds(text: str) -> bool:
        space: dict[str, Callable[[], object]] = {}
        try:
            exec(text, space)
            return space["f"]() == value
        except (TypeError, ValueError, NameError, KeyError, IndexError, SyntaxError):
            return False

    return lambda texts: [holds(text) for text in texts]


@pytest.mark.parametrize(
    ("body", "shortest"),
    [
        ("return 1 + 0 * 5", "return 1"),
        ("x = 2\n    return 1", "return 1"),
        ("if True:\n        return 1\n    return 2", "return 1"),
        ("for x in range(3):\n        pass\n    else:\n        return 1", "return 1"),
        ("x = 1\n    x += 0\n    return x", "x = 1\n    return x"),
        ("return sorted([1, 1], key=lambda x: -x)[0]", "return 1"),
        ("return max([x for x in [1] if x > 0])", "return 1"),
        ("return {1: 1, 2: 3}[1]", "return 1"),
        ("return 0 < 1 < 2", "return 1"),  # True == 1
        ("return [1, 2, 3][0:1:1][0]", "return 1"),
        ("def g(x, y=2):\n        return x\n    return g(1, 3)", "return 1"),
    ],
)
def test_minimise_leaves_what_is_needed(body: str, shortest: str) -> None:
    found = minimise(f"def f():\n    {body}", returning(1))
    assert found == f"def f():\n    {shortest}"


def test_minimise_removes_lines_that_only_need_each_other() -> None:
    program = "def f():\n    a = 1\n    b = a\n    a = b\n    return 3"
    assert minimise(program, returning(3)) == "def f():\n    return 3"


def test_minimise_gives_a_minimal_program_back_as_it_is() -> None:
    program = "def f():  # one\n    return  1"
    assert minimise(program, returning(1)) == program


def test_no_reduction_of_what_was_minimised_holds() -> None:
    program = "def f():\n    x = [3, 1, 2]\n    return sorted(x[:2] + x[2:])[-1] * len(x) + 0"
    holds = returning(9)
    found = minimise(program, holds)
    assert holds([found]) == [True]
    assert not any(holds(reductions(found)))


@pytest.mark.parametrize("file", sorted(PROGRAMS.glob("*.py"))[::40], ids=lambda file: file.stem)
def test_reductions_parse_and_are_shorter_and_differ(file: Path) -> None:
    text = file.read_text()
    found = reductions(text)
    assert len(set(found)) == len(found) > 3
    for reduction in found:
        ast.parse(reduction)
        assert lexical_tokens(reduction) < lexical_tokens(text)
