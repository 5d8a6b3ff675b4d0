"""Programs with one mistake: seeded edits of programs that work."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

import arcdsl
from arcdsl.catalogue import constants, overloads
from arcdsl.checking import STEMS

__all__ = ["EDITS", "Mutant", "mutants"]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program with one mistake.

    Attributes:
        task_id: the task of the program.
        edit: one of `EDITS`.
        text: the program.
    """

    task_id: str
    edit: str
    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an expression stands in a tree, with what else is in its program."""

    node: Any
    put: Callable[[ast.AST], None]
    names: Sequence[str]
    expressions: Sequence[ast.expr]


def mutants(programs: Mapping[str, str], *, seed: int) -> Iterator[Mutant]:
    """Draw programs with one mistake, no text twice, for ever.

    A program, a kind of edit that it has a place for, the place and what comes there are
    drawn one after the other, each with equal chances.

    Args:
        programs: straight-line programs by task id, as `straighten` lays them out.
        seed: of the draws.

    Yields:
        The mutants; some of them do not crash.
    """
    originals = list(programs.items())
    rng = np.random.default_rng(seed)
    seen = set(programs.values())
    while True:
        task_id, text = originals[rng.integers(len(originals))]
        tree = ast.parse(text)
        places = list(_places(tree))
        able = {name: [p for p in places if fits(p)] for name, (fits, _) in EDITS.items()}
        kinds = [name for name, found in able.items() if found]
        edit = kinds[rng.integers(len(kinds))]
        place = able[edit][rng.integers(len(able[edit]))]
        EDITS[edit][1](place, rng)
        changed = ast.unparse(ast.fix_missing_locations(tree))
        # As unparse lays programs out, with the two empty lines that it leaves out.
        changed = changed.replace("\n\ndef", "\n\n\ndef", 1) + "\n"
        if changed not in seen:
            seen.add(changed)
            yield Mutant(task_id, edit, changed)


def _places(tree: ast.Module) -> Iterator[_Place]:
    function = tree.body[-1]
    assert isinstance(function, ast.FunctionDef)  # noqa: S101 - not input: it is straightened
    inside = [node for one in function.body for node in ast.walk(one)]
    names = ["grid", *(n.id for n in inside if isinstance(n, ast.Name) and _is_stored(n))]
    expressions = [
        node
        for node in inside
        if isinstance(node, ast.expr)
        and not isinstance(node, (ast.Slice, ast.Starred))
        and not (isinstance(node, ast.Tuple) and any(isinstance(n, ast.Slice) for n in node.elts))
        and not _is_stored(node)
    ]
    for parent in (function, *inside):
        for field, value in ast.iter_fields(parent):
            if isinstance(value, ast.AST) and field not in ("args", "returns"):
                yield _Place(value, _setter(parent, field), names, expressions)
            elif isinstance(value, list):
                for index, item in enumerate(value):
                    if isinstance(item, ast.AST):
                        yield _Place(item, _item_setter(value, index), names, expressions)


def _setter(parent: ast.AST, field: str) -> Callable[[ast.AST], None]:
    return lambda new: setattr(parent, field, new)


def _item_setter(items: list[Any], index: int) -> Callable[[ast.AST], None]:
    return lambda new: items.__setitem__(index, new)


def _is_stored(node: ast.AST) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Store)


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _one(rng: np.random.Generator, among: Sequence[Any], but: Any = None) -> Any:
    left = [one for one in among if one != but]
    return left[rng.integers(len(left))]


_CONSTANTS = [*constants()]
_VERBS = [name for name in arcdsl.__all__ if name.islower()]
_PROPERTIES = sorted({way.name for way in overloads() if way.kind == "property"} | {"r", "c"})
_KEYWORDS = sorted({p.name for way in overloads() for p in way.parameters} | {"key", "reverse"})
_LITERALS: Final = ("(1, 1)", "True", "None", "1.5", "'1'", "[1]", "{1: 2}", "{1}")
_INDICES: Final = ("[0]", "[1]", "[-1]", "[1:]", "[0, 0]", "[:, 1]", "[grid]", "[UP]", "")
_BINARY: Final = (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.BitOr, ast.BitAnd, ast.BitXor)
_COMPARISONS: Final = (ast.Eq, ast.NotEq, ast.Lt, ast.GtE, ast.In)


def _named(names: Sequence[str]) -> Callable[[_Place], bool]:
    return lambda p: isinstance(p.node, ast.Name) and p.node.id in names and not _is_stored(p.node)


def _is_variable(p: _Place) -> bool:
    return _named(p.names)(p)


def _is_call(least: int) -> Callable[[_Place], bool]:
    return lambda p: isinstance(p.node, ast.Call) and len(p.node.args) >= least


def _is_number(p: _Place) -> bool:
    return isinstance(p.node, ast.Constant) and type(p.node.value) is int


def _is(kind: type[ast.AST]) -> Callable[[_Place], bool]:
    return lambda p: isinstance(p.node, kind)


def _is_operation(p: _Place) -> bool:
    return isinstance(p.node, ast.BinOp | ast.Compare)


def _unpacks(p: _Place) -> bool:
    return isinstance(p.node, ast.Tuple) and _is_stored(p.node)


def _has_others(p: _Place) -> bool:
    return _is_variable(p) and len(set(p.names)) > 1


def _rename(names: Sequence[str]) -> Callable[[_Place, np.random.Generator], None]:
    def edit(p: _Place, rng: np.random.Generator) -> None:
        p.node.id = _one(rng, names, p.node.id)

    return edit


def _another_variable(p: _Place, rng: np.random.Generator) -> None:
    p.node.id = _one(rng, p.names, p.node.id)


def _undefined(p: _Place, rng: np.random.Generator) -> None:
    p.node.id = f"{_one(rng, [*STEMS.values()])}{rng.integers(40, 100)}"


def _drop(p: _Place, rng: np.random.Generator) -> None:
    del p.node.args[rng.integers(len(p.node.args))]


def _add(p: _Place, rng: np.random.Generator) -> None:
    p.node.args.insert(rng.integers(len(p.node.args) + 1), copy.deepcopy(_one(rng, p.expressions)))


def _swap(p: _Place, rng: np.random.Generator) -> None:
    first = rng.integers(len(p.node.args) - 1)
    p.node.args[first : first + 2] = p.node.args[first : first + 2][::-1]


def _duplicate(p: _Place, rng: np.random.Generator) -> None:
    index = rng.integers(len(p.node.args))
    p.node.args.insert(index, p.node.args[index])


def _unwrap(p: _Place, rng: np.random.Generator) -> None:
    p.put(_one(rng, p.node.args))


def _another_number(numbers: range) -> Callable[[_Place, np.random.Generator], None]:
    def edit(p: _Place, rng: np.random.Generator) -> None:
        p.node.value = int(_one(rng, numbers, p.node.value))

    return edit


def _another_literal(p: _Place, rng: np.random.Generator) -> None:
    p.put(_expression(_one(rng, _LITERALS)))


def _another_keyword(p: _Place, rng: np.random.Generator) -> None:
    p.node.arg = _one(rng, _KEYWORDS, p.node.arg)


def _drop_keyword(p: _Place, rng: np.random.Generator) -> None:
    del p.node.keywords[rng.integers(len(p.node.keywords))]


def _another_property(p: _Place, rng: np.random.Generator) -> None:
    p.node.attr = _one(rng, _PROPERTIES, p.node.attr)


def _another_operator(p: _Place, rng: np.random.Generator) -> None:
    if isinstance(p.node, ast.BinOp):
        p.node.op = _one(rng, _BINARY, type(p.node.op))()
    else:
        p.node.ops[0] = _one(rng, _COMPARISONS, type(p.node.ops[0]))()


def _another_index(p: _Place, rng: np.random.Generator) -> None:
    p.put(_expression(f"({ast.unparse(p.node.value)}){_one(rng, _INDICES)}"))


def _targets(p: _Place, rng: np.random.Generator) -> None:
    if rng.integers(2) and len(p.node.elts) > 1:
        del p.node.elts[rng.integers(len(p.node.elts))]
    else:
        stem = next(n.id for n in ast.walk(p.node) if isinstance(n, ast.Name)).rstrip("0123456789")
        p.node.elts.append(ast.Name(f"{stem}{rng.integers(40, 100)}", ast.Store()))


_Edit = tuple[Callable[[_Place], bool], Callable[[_Place, np.random.Generator], None]]

EDITS: Final[dict[str, _Edit]] = {
    "another verb": (_named(_VERBS), _rename(_VERBS)),
    "another variable": (_has_others, _another_variable),
    "undefined name": (_is_variable, _undefined),
    "another constant": (_named(_CONSTANTS), _rename(_CONSTANTS)),
    "argument dropped": (_is_call(1), _drop),
    "argument added": (_is_call(0), _add),
    "arguments swapped": (_is_call(2), _swap),
    "argument duplicated": (_is_call(1), _duplicate),
    "call left out": (_is_call(1), _unwrap),
    "a number up to 9": (_is_number, _another_number(range(10))),
    "a number above 9": (_is_number, _another_number(range(10, 100))),
    "another literal": (_is_number, _another_literal),
    "keyword renamed": (_is(ast.keyword), _another_keyword),
    "keyword dropped": (
        lambda p: isinstance(p.node, ast.Call) and bool(p.node.keywords),
        _drop_keyword,
    ),
    "another property": (_is(ast.Attribute), _another_property),
    "another operator": (_is_operation, _another_operator),
    "another index": (_is(ast.Subscript), _another_index),
    "a target more or less": (_unpacks, _targets),
}
"""The kinds of edit: where one can be made, and what makes it."""
