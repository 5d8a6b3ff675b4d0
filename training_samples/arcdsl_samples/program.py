"""A solution program as a file: its rule in words, its concepts, its code."""

from __future__ import annotations

import ast
import io
import tokenize
from dataclasses import dataclass
from pathlib import Path

import arcdsl
from arcdsl.errors import DataError

__all__ = ["PROGRAMS", "Program", "lexical_tokens", "parse", "read", "undocumented"]

PROGRAMS = Path(__file__).parent / "programs"
"""The folder of the programs for the tasks of ARC-AGI-1's training set."""

_LEXICAL = {tokenize.NAME, tokenize.NUMBER, tokenize.STRING, tokenize.OP}
_CONCEPTS = "\n\nConcepts: "


@dataclass(frozen=True, slots=True)
class Program:
    """A program with what its file says about it.

    Attributes:
        task_id: The task that it solves, the name of its file.
        text: The whole file.
        rule: What it does, in a sentence or two.
        concepts: Words of the vocabulary, `arcdsl_samples.concepts`.
        code: The file without its docstring.
        uses: How often it uses each name of the language; the Grid of the
            headers, which every program has, does not count.
        lines: Physical lines below the header of `transform` and outside of it,
            without imports and blank lines.
        tokens: Lexical tokens of the code, its import and its header included.
    """

    task_id: str
    text: str
    rule: str
    concepts: tuple[str, ...]
    code: str
    uses: dict[str, int]
    lines: int
    tokens: int


def read(folder: Path = PROGRAMS) -> list[Program]:
    """Read every program of a folder.

    Args:
        folder: Has a file `<task id>.py` for each task.

    Returns:
        The programs, by task id.

    Raises:
        DataError: If there is none, or a file is no program.
    """
    files = sorted(folder.glob("*.py"))
    if not files:
        raise DataError(f"read: expected programs <task id>.py in {folder}, got none")
    return [parse(file.stem, file.read_text(encoding="utf-8")) for file in files]


def parse(task_id: str, text: str) -> Program:
    """Take a program's file apart.

    Args:
        task_id: The task that it solves.
        text: A docstring that ends in a line `Concepts: ...`, then the code.

    Returns:
        The program.

    Raises:
        DataError: If it does not parse, or if the docstring is missing or another.
    """
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise DataError(f"{task_id}: expected a program, got {error}") from error
    docstring = ast.get_docstring(tree) or ""
    rule, found, concepts = docstring.partition(_CONCEPTS)
    if not found:
        raise DataError(
            f"{task_id}: expected a docstring, the rule and then 'Concepts: ...', got {docstring!r}"
        )
    lines = text.splitlines()
    code = "\n".join(lines[tree.body[0].end_lineno :]).strip() + "\n"
    uses = [
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id in arcdsl.__all__
    ]
    header = 2 * sum(isinstance(node, ast.FunctionDef) for node in tree.body)
    counted = {name: uses.count(name) for name in arcdsl.__all__ if name in uses}
    if counted.get("Grid", 0) <= header:
        counted.pop("Grid", None)
    body = [
        line
        for line in undocumented(code).splitlines()
        if line.strip() and not line.startswith(("def transform", "from ", "import ", ")"))
    ]
    return Program(
        task_id,
        text,
        " ".join(rule.split()),
        tuple(concepts.rstrip(".").split(", ")),
        code,
        counted,
        len(body),
        lexical_tokens(code),
    )


def lexical_tokens(code: str) -> int:
    r"""Count the lexical tokens of Python source: names, numbers, strings, operators.

    Comments, docstrings and layout do not count; an import and a header do.

    Args:
        code: Python source that parses.

    Returns:
        The number of tokens.

    >>> lexical_tokens("def transform(grid: Grid) -> Grid:\n    return rotate(grid)  # a turn")
    15
    """
    tokens = tokenize.generate_tokens(io.StringIO(undocumented(code)).readline)
    return sum(token.type in _LEXICAL for token in tokens)


def undocumented(code: str) -> str:
    """Blank the docstrings of Python source; every other line stays where it is."""
    lines = code.splitlines(keepends=True)
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and node.body:
            first = node.body[0]
            if ast.get_docstring(node, clean=False) is not None and first.end_lineno:
                blank = ["\n"] * (first.end_lineno - first.lineno + 1)
                lines[first.lineno - 1 : first.end_lineno] = blank
    return "".join(lines)
