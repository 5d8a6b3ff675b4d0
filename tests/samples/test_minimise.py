from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from arcdsl_samples.minimise import minimise, reductions, text_of
from arcdsl_samples.program import PROGRAMS, lexical_tokens, parse


def returning(value: object) -> Callable[[Sequence[ast.Module]], list[bool]]:
    """Programs hold that define f() with this value."""

    def holds(tree: ast.Module) -> bool:
        space: dict[str, Callable[[], object]] = {}
        try:
            exec(compile(tree, "<program>", "exec"), space)
            return space["f"]() == value
        except (TypeError, ValueError, NameError, KeyError, IndexError, SyntaxError):
            return False

    return lambda trees: [holds(tree) for tree in trees]


@pytest.mark.parametrize(
    ("body", "shortest"),
    [
        ("return 1 + 0 * 5", "return 1"),
        ("x = 2\n    return 1", "return 1"),
        ("if True:\n        return 1\n    return 2", "return 1"),
        ("for x in range(3):\n        pass\n    else:\n        return 1", "return 1"),
        ("x = 1\n    x += 0\n    return x", "return 1"),
        ("return sorted([1, 1], key=lambda x: -x)[0]", "return 1"),
        ("return max([x for x in [1] if x > 0])", "return 1"),
        ("return {1: 1, 2: 3}[1]", "return 1"),
        ("return 0 < 1 < 2", "return 1"),  # True == 1
        ("return [1, 2, 3][0:1:1][0]", "return 1"),
        ("x = 1\n    y = x\n    return y", "return 1"),
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
    assert holds([ast.parse(found)]) == [True]
    assert not any(holds(reductions(found)))


@pytest.mark.parametrize("file", sorted(PROGRAMS.glob("*.py"))[::40], ids=lambda file: file.stem)
def test_reductions_are_shorter_and_the_smallest_comes_first(file: Path) -> None:
    text = parse(file.stem, file.read_text()).code
    found = reductions(text)
    sizes = [sum(1 for _ in ast.walk(tree)) for tree in found]
    assert sizes == sorted(sizes)
    written = [*filter(None, map(text_of, found))]
    assert len(written) > len(found) / 2
    assert all(lexical_tokens(reduction) < lexical_tokens(text) for reduction in written)


def test_what_compiles_but_has_no_text_is_no_result() -> None:
    def holds(trees: Sequence[ast.Module]) -> list[bool]:
        return [ast.dump(tree).startswith("Module(body=[Expr(value=Slice(") for tree in trees]

    assert any(holds(reductions("x[1:]")))
    assert minimise("x[1:]", holds) == "x[1:]"
