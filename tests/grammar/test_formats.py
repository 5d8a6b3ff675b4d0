from __future__ import annotations

import re

import pytest
from llguidance import LLMatcher
from llguidance.gbnf_to_lark import gbnf_to_lark

from arcdsl.bench.engines import Engine, Llguidance, Xgrammar
from arcdsl.errors import UnknownNameError
from arcdsl.grammar import grammar
from grammar.programs import program, straightened
from grammar.sampling import Sampler

REFUSED = {
    "another language": "import os\n",
    "an empty text": "",
    "no import": "def transform(grid: Grid) -> Grid:\n    return grid\n",
    "no return": program("grid1 = grid"),
    "something behind the return": program("return grid", "return grid"),
    "a result of another kind": program("return cells(grid, 3)"),
    "a name of another kind": program("grid1 = cells(grid, 3)", "return grid1"),
    "a name without a number": program("mask = cells(grid, 3)", "return grid"),
    "a name with a large number": program("mask100 = cells(grid, 3)", "return grid"),
    "an argument of another kind": program("return crop(grid, 3)"),
    "an argument too many": program("return transpose(grid, 1)"),
    "an argument too few": program("return crop(grid)"),
    "an unknown keyword": program("return paint(grid, objects(grid, same_colour=False))"),
    "a keyword of another overload": program(
        "masks1 = objects(cells(grid, 1), same_color=False)", "return grid"
    ),
    "a keyword argument by place": program("return paint(grid, objects(grid, False))"),
    "a color that is none": program("return canvas((1, 1), 10)"),
    "a number as a color": program("return canvas((1, 1), grid.height)"),
    "a Mask painted without a color": program("return paint(grid, holes(grid))"),
    "a property of another type": program("return canvas((1, 1), grid.color)"),
    "an operator of another type": program("return crop(grid, grid & grid)"),
    "two pairs that are added": program("return canvas((1, 1) + (1, 1))"),
    "a list as an item": program("return split(grid, 2, 1)"),
    "an item of a Mask": program("return crop(grid, cells(grid, 1)[0])"),
    "a key that gives no order": program("return max(split(grid, 2, 1), key=transpose)"),
    "parentheses for nothing": program("return (grid)"),
    "spaces for nothing": program("return crop( grid, grid)"),
    "a loop": program("return [grid for grid1 in grids1][0]"),
}


@pytest.fixture(scope="module", params=["lark", "ebnf", "gbnf"])
def engine(request: pytest.FixtureRequest) -> Engine:
    if request.param == "lark":
        return Llguidance()
    pytest.importorskip("xgrammar", reason="xgrammar and torch: pip install --group grammar")
    return Xgrammar(request.param)


def test_engine_accepts_every_straight_line_program(engine: Engine) -> None:
    assert len(straightened()) > 150
    refused = [name for name, text in straightened().items() if not engine.accepts(text)]
    assert refused == []


def test_engine_accepts_every_program_of_the_grammar(engine: Engine) -> None:
    sampler = Sampler(1)
    for number in range(100):
        text = sampler.draw("root", 3 + number % 7)
        assert engine.accepts(text), text


@pytest.mark.parametrize("why", REFUSED)
def test_engine_refuses(engine: Engine, why: str) -> None:
    assert not engine.accepts(REFUSED[why])


def test_engine_refuses_a_program_that_goes_on_or_stops_short(engine: Engine) -> None:
    text = program("return grid")
    assert engine.accepts(text)
    assert not engine.accepts(text + "\n")
    assert not engine.accepts(text[:-1])


def test_lark_compiles_without_a_warning() -> None:
    lark = LLMatcher.grammar_from_lark(grammar("lark"))
    assert LLMatcher.validate_grammar_with_warnings(lark) == (False, [])


def test_gbnf_is_read_by_a_parser_of_gbnf() -> None:
    lark = LLMatcher.grammar_from_lark(gbnf_to_lark(grammar("gbnf")))
    assert not LLMatcher.validate_grammar_with_warnings(lark)[0]


def test_gbnf_keeps_to_what_llama_cpp_reads() -> None:
    lines = grammar("gbnf").splitlines()[1:]
    for line, after in zip(lines, [*lines[1:], "x ::="], strict=True):
        assert re.match(r"[a-z-]+ ::= |    ", line)
        assert line.endswith(" |") == after.startswith(" ")


def test_unknown_format_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="expected gbnf, ebnf, lark, got larc; did you mean"):
        grammar("larc")
