"""What every program of the collection keeps to, as far as its text shows it."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

import arcdsl
from arcdsl.errors import nearest
from arcdsl_samples.concepts import CONCEPTS
from arcdsl_samples.program import Program, undocumented

__all__ = ["complaints"]

IMPORT = "from arcdsl import *"
HEADER = "def transform(grid: Grid) -> Grid:"

MAX_CONSTANTS = 12
"""How many constants a list, a tuple, a set or a dict may spell out; an output has more."""

MAX_DIGITS = 4
"""How long a number or a text may be; longer ones are pictures in disguise."""

MAX_CONCEPTS = 4

_FORBIDDEN = {
    "open", "eval", "exec", "compile", "globals", "locals", "vars", "input", "print", "hash", "id",
    "breakpoint", "help", "memoryview", "delattr", "setattr", "getattr",
}  # fmt: skip


def complaints(program: Program) -> list[str]:
    """Say what a program does against the rules.

    The rule is stated, the concepts are of the vocabulary, nothing is imported but
    the language, no picture is spelled out, and no builtin is used that reaches out
    of the program or depends on more than its arguments.

    Args:
        program: The program.

    Returns:
        One clause for each complaint; none if all is well.
    """
    tree = ast.parse(undocumented(program.code))
    return [*_stated(program), *_framed(program, tree), *_named(tree), *_literal(tree)]


def _stated(program: Program) -> Iterator[str]:
    if not program.rule.endswith("."):
        yield "the rule is no sentence"
    if program.rule.count(". ") > 2:
        yield "the rule is longer than three sentences"
    if not 1 <= len(program.concepts) <= MAX_CONCEPTS:
        yield f"{len(program.concepts)} concepts, not 1 to {MAX_CONCEPTS}"
    for concept in program.concepts:
        if concept not in CONCEPTS:
            yield f"{concept!r} is no concept{nearest(concept, CONCEPTS)}"


def _framed(program: Program, tree: ast.Module) -> Iterator[str]:
    if not program.code.startswith(IMPORT + "\n"):
        yield f"the code does not start with {IMPORT!r}"
    if HEADER not in program.code.splitlines():
        yield f"no line {HEADER!r}"
    for node in tree.body[1:]:
        if not isinstance(node, ast.FunctionDef):
            yield f"line {node.lineno} of the code is no function"
    for inner in ast.walk(tree):
        if isinstance(inner, ast.Import | ast.ImportFrom) and inner is not tree.body[0]:
            yield f"an import in line {inner.lineno} of the code"
    if any(len(line) > 100 for line in program.text.splitlines()):
        yield "a line of more than 100 characters"


def _named(tree: ast.Module) -> Iterator[str]:
    bound = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    bound |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    bound |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr.startswith("_"):
            yield f"the private attribute {node.attr}"
        if not isinstance(node, ast.Name) or node.id in bound or node.id in arcdsl.__all__:
            continue
        if not hasattr(builtins, node.id) or node.id in _FORBIDDEN or node.id.startswith("_"):
            yield f"the name {node.id}"


def _literal(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.List | ast.Tuple | ast.Set | ast.Dict):
            constants = sum(isinstance(part, ast.Constant) for part in ast.walk(node))
            if constants > MAX_CONSTANTS:
                yield f"{constants} constants spelled out in line {node.lineno} of the code"
        if isinstance(node, ast.Constant) and len(str(node.value)) > MAX_DIGITS + 1:
            yield f"the constant {node.value!r}"
