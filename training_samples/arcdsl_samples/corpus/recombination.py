"""New programs from those of the collection: parts exchanged by type, or a verb more."""

from __future__ import annotations

import ast
import copy
from functools import cache
from importlib.metadata import version
from typing import Any

import numpy as np
from arcdsl_samples.corpus.candidate import Candidate, Proposals
from arcdsl_samples.corpus.collection import drawn, programs
from arcdsl_samples.corpus.parts import Part, tidied
from arcdsl_samples.corpus.running import outcomes
from arcdsl_samples.corpus.verbs import Maker, ways
from arcdsl_samples.scenes import Draw, RetryError

from arcdsl import Grid
from arcdsl.catalogue import Signature
from arcdsl.checking import STEMS, check, read

__all__ = ["Recombinations", "donors"]

_AT_ONCE = 32
_KINDS = [kind for kind in STEMS if kind not in ("bool", "list[bool]")]


@cache
def donors() -> dict[str, tuple[str, ...]]:
    """Collect by kind every expression of the programs that depends on the input alone."""
    found: dict[str, dict[str, None]] = {kind: {} for kind in _KINDS}
    for program in programs().values():
        reading = read(program.code)
        local = {name.id for name in reading.stored}
        for node, kind in reading.types.items():
            names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
            whole = "grid" in names and not names & local and "grid" not in local
            if whole and str(kind) in found and not isinstance(node, ast.Name | ast.Starred):
                found[str(kind)][ast.unparse(node)] = None
    return {kind: tuple(texts) for kind, texts in found.items() if texts}


class Recombinations:
    """Programs of the collection with one part of another, or with one verb more."""

    name = "recombinations"

    def __init__(self) -> None:
        self.revision = version("arcdsl")

    def block(self, number: int, seed: np.random.SeedSequence) -> Proposals:
        """Propose new programs, each on inputs of the one that it was made of.

        Args:
            number: of the block, from 0.
            seed: what chance decides by.
        """
        del number  # chance alone decides which programs
        for one in seed.spawn(_AT_ONCE):
            yield self._candidate(one)

    def _candidate(self, seed: np.random.SeedSequence) -> Candidate | str:
        first, second = seed.spawn(2)
        draw = Draw(first)
        task_id = draw.choice(programs())
        code = programs()[task_id].code
        inputs = drawn(task_id, second)
        if inputs is None:
            return "no inputs found"
        before = outcomes(code, inputs)
        try:
            text = _exchanged(draw, code) if draw.chance(0.7) else _extended(draw, code, inputs)
        except RetryError:
            return "no recombination found"
        if check(text):
            return "kinds do not fit"
        if outcomes(text, inputs, before) == before:
            return "does nothing new"
        return Candidate(text, inputs, self.name)


def _exchanged(draw: Draw, code: str) -> str:
    """Put an expression of another program where one of the same kind is."""
    reading = read(code)
    places = [
        (node, str(kind))
        for node, kind in reading.types.items()
        if str(kind) in donors() and not isinstance(node, ast.Constant | ast.Starred)
    ]
    place, kind = draw.choice(places)
    text = draw.choice(donors()[kind])
    return ast.unparse(_With(place, ast.parse(text, mode="eval").body).visit(reading.tree))


def _extended(draw: Draw, code: str, inputs: tuple[Grid, ...]) -> str:
    """Do one thing more with what a program gives."""
    tree = ast.parse(code)
    last: Any = tree.body[-1]
    if not isinstance(last, ast.FunctionDef) or not isinstance(last.body[-1], ast.Return):
        raise RetryError
    if any(isinstance(node, ast.Return) for one in last.body[:-1] for node in ast.walk(one)):
        raise RetryError
    outputs = outcomes(code, inputs)
    if any(isinstance(one, str) for one in outputs):
        raise RetryError
    result = Part("Grid", "result", tuple(outputs))
    palette = sorted({c for grid in inputs for row in grid.rows for c in row} - {0}) or [1]
    maker = Maker(draw, inputs, palette)
    for _ in range(8):
        part = maker.use(draw.choice(_more()), 0, result)
        if part is not None and not part.lines:
            break
    else:
        raise RetryError
    changed = copy.deepcopy(tree)
    function: Any = changed.body[-1]
    returned = function.body.pop().value
    function.body += [
        ast.Assign([ast.Name("result", ast.Store())], returned),
        ast.parse(tidied(part.text), mode="exec").body[0],
    ]
    function.body[-1] = ast.Return(function.body[-1].value)
    return ast.unparse(ast.fix_missing_locations(changed))


@cache
def _more() -> tuple[Signature, ...]:
    return tuple(
        way
        for way in ways()
        if way.result == "Grid" and any("Grid" in p.types for p in way.parameters)
    )


class _With(ast.NodeTransformer):
    """Puts one expression in the place of another."""

    def __init__(self, place: ast.expr, new: ast.expr) -> None:
        self.place, self.new = place, new

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the node, or what stands in its place."""
        return self.new if node is self.place else self.generic_visit(node)
